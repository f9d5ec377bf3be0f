package org.interlace.project.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;
import org.interlace.member.domain.Audience;
import org.interlace.project.ProjectProblem;
import org.interlace.project.Projects;
import org.interlace.project.domain.Part;
import org.interlace.project.domain.Project;
import org.interlace.project.domain.Stage;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.TextsByLanguage;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code /projects/new} and {@code /projects/{handle}/edit}. */
@RequestScoped
@Named
public class ProjectEditPage {

    private static final Project EMPTY =
            new Project(new UUID(0, 0), "", "", Map.of(), null, Stage.AWARENESS, Audience.ME, List.of(), 0);

    private final Projects projects;
    private final ProjectWords words;
    private final Vocabulary vocabulary;
    private final TextsByLanguage texts;
    private final Viewer viewer;
    private final Browser browser;
    private Project project = EMPTY;
    private @Nullable Project newer;
    private @Nullable String problem;

    @Inject
    ProjectEditPage(
            Projects projects,
            ProjectWords words,
            Vocabulary vocabulary,
            TextsByLanguage texts,
            Viewer viewer,
            Browser browser) {
        this.projects = projects;
        this.words = words;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        var stored = browser.value("handle").isEmpty() ? EMPTY : projects.toChange(browser.value("handle"));
        if (stored.equals(EMPTY) && viewer.member().isEmpty()) {
            throw new PortalException(ProjectProblem.ABSENT);
        }
        project = browser.values("version").isEmpty() ? stored : typed(stored);
    }

    private Project typed(Project stored) {
        var summaries = new HashMap<>(stored.summaries());
        for (var code : Languages.ALL) {
            if (!browser.values("summary." + code).isEmpty()) {
                summaries.remove(code);
                var text = line("summary." + code).replace("\r\n", "\n");
                if (!text.isEmpty()) {
                    summaries.put(code, text);
                }
            }
        }
        return new Project(
                stored.id(),
                stored.handle(),
                line("title"),
                summaries,
                vocabulary
                        .term(TermKind.SECTOR, line("sector"))
                        .map(term -> term.id())
                        .orElse(null),
                Stage.find(line("stage")).orElse(stored.stage()),
                Arrays.stream(Audience.values())
                        .filter(one -> one.word().equals(line("audience")))
                        .findFirst()
                        .orElse(stored.audience()),
                stored.people(),
                line("version").matches("[0-9]{1,9}") ? Integer.parseInt(line("version")) : -1);
    }

    private String line(String name) {
        return Letters.withoutTurns(browser.value(name)).strip();
    }

    /** Begins it, or saves what was typed; when somebody saved in between, the newer texts stand beside it. */
    public void save() {
        try {
            if (isFresh()) {
                browser.go("/projects/" + projects.begin(project));
            } else {
                projects.change(project);
                browser.go("/projects/" + project.handle());
            }
        } catch (PortalException e) {
            if (e.code() == ProjectProblem.STALE) {
                newer = projects.toChange(project.handle());
            }
            refuse(e);
        }
    }

    /** Asks somebody to take a part. */
    public void ask() {
        try {
            var typed = browser.value("member").strip();
            projects.ask(
                    project.handle(),
                    typed.substring(typed.lastIndexOf('/') + 1),
                    Part.find(browser.value("part")).orElse(Part.PEER));
            browser.go("/projects/" + project.handle());
        } catch (PortalException e) {
            refuse(e);
        }
    }

    /** Deletes it, once the box says so. */
    public void delete() {
        try {
            if (browser.value("sure").isEmpty()) {
                problem = words.say("project.delete.sure-first");
                browser.status(422);
                return;
            }
            projects.delete(project.handle());
            browser.go("/projects");
        } catch (PortalException e) {
            refuse(e);
        }
    }

    /** Whether the viewer carries it. */
    public boolean isCarried() {
        return project.carriedBy(viewer.member());
    }

    private void refuse(PortalException e) {
        problem = words.say(e.code().message().toString());
        browser.status(newer == null ? 422 : 412);
    }

    /** Whether it is new. */
    public boolean isFresh() {
        return project.id().equals(EMPTY.id());
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Its title. */
    public String getTitle() {
        return project.title();
    }

    /** Its address, or the list. */
    public String getBack() {
        return isFresh() ? "/projects" : "/projects/" + project.handle();
    }

    /** The version this form is for. */
    public int getVersion() {
        return newer == null ? project.version() : newer.version();
    }

    /** What was typed as somebody's address. */
    public String getMember() {
        return browser.value("member");
    }

    /** Stages, to choose from. */
    public Markup.Written getStages() {
        return out -> Arrays.stream(Stage.values())
                .forEach(one ->
                        option(out, one.word(), words.say("project.stage." + one.word()), one == project.stage()));
    }

    /** Sectors, to choose from. */
    public Markup.Written getSectors() {
        return out -> {
            option(out, "", "—", project.sector() == null);
            vocabulary.choices(TermKind.SECTOR, project.sector()).stream()
                    .sorted(Comparator.comparing(term -> term.label(viewer.language())))
                    .forEach(term -> option(
                            out,
                            term.key(),
                            term.label(viewer.language()),
                            Objects.equals(term.id(), project.sector())));
        };
    }

    /** Who may see it, to choose from. */
    public Markup.Written getAudiences() {
        return out -> Arrays.stream(Audience.values())
                .forEach(one -> option(
                        out, one.word(), words.say("project.audience." + one.word()), one == project.audience()));
    }

    /** Parts, to choose from. */
    public Markup.Written getParts() {
        return out -> Arrays.stream(Part.values())
                .forEach(one -> option(
                        out,
                        one.word(),
                        words.say("project.part." + one.word()),
                        one.word().equals(browser.value("part"))));
    }

    private static void option(Markup out, String value, String label, boolean chosen) {
        out.begin("option").attribute("value", value).attribute("selected", chosen ? "selected" : null);
        out.text(label).end("option");
    }

    /** Its summary in each language. */
    public Markup.Written getSummaries() {
        return texts.fields("summary", project.summaries(), newer == null ? null : newer.summaries());
    }
}
