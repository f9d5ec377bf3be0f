package org.interlace.project.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.problem.PortalException;
import org.interlace.api.tie.TieOffers;
import org.interlace.project.ProjectTies;
import org.interlace.project.Projects;
import org.interlace.project.domain.Project;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Monogram;
import org.interlace.tie.TieProblem;
import org.interlace.tie.TieProposals;
import org.interlace.tie.Ties;
import org.interlace.tie.domain.Tie;
import org.interlace.tie.domain.TieKind;
import org.jspecify.annotations.Nullable;

/** {@code /projects/{handle}}: one project and those who stand round it. */
@RequestScoped
@Named
public class ProjectPage {

    private final Projects projects;
    private final ProjectWords words;
    private final TieProposals proposals;
    private final Ties ties;
    private final MemberNames names;
    private final Viewer viewer;
    private final Browser browser;
    private @Nullable Project project;
    private @Nullable String problem;
    private List<Person> people = List.of();

    @Inject
    ProjectPage(
            Projects projects,
            ProjectWords words,
            TieProposals proposals,
            Ties ties,
            MemberNames names,
            Viewer viewer,
            Browser browser) {
        this.proposals = proposals;
        this.ties = ties;
        this.projects = projects;
        this.words = words;
        this.names = names;
        this.viewer = viewer;
        this.browser = browser;
    }

    /**
     * Somebody of the circle, as the viewer may see them.
     *
     * @param own whether it is the viewer
     * @param open whether a yes is awaited
     * @param tieable whether the viewer, who has a part in it too, can propose a tie
     */
    public record Person(
            String id, String handle, String name, String part, boolean own, boolean open, boolean tieable) {}

    @PostConstruct
    void open() {
        var found = projects.see(browser.value("handle"));
        project = found;
        var shown = found.shown(viewer.member(), projects.editable(found));
        Map<MemberId, MemberName> known =
                names.find(shown.stream().map(one -> one.member()).toList());
        boolean within = viewer.member()
                .filter(own -> shown.stream()
                        .anyMatch(one -> one.confirmed() && one.member().equals(own)))
                .isPresent();
        var tied = within ? ties.mine().stream().map(Tie::other).toList() : List.<MemberId>of();
        var seen = new ArrayList<Person>();
        for (var one : shown) {
            var name = known.get(one.member());
            if (name != null) {
                boolean own = viewer.member().filter(one.member()::equals).isPresent();
                var part = words.say("project.part." + one.part().word());
                boolean tieable = within && !own && one.confirmed() && !tied.contains(one.member());
                seen.add(new Person(
                        one.id().toString(), name.handle(), name.name(), part, own, !one.confirmed(), tieable));
            }
        }
        people = seen;
    }

    private Project project() {
        return Objects.requireNonNull(project);
    }

    /** Its title. */
    public String getTitle() {
        return project().title();
    }

    /** What it is about. */
    public @Nullable String getSummary() {
        var summary = words.summary(project());
        return summary == null ? null : summary.getValue();
    }

    /** The language of that. */
    public @Nullable String getSummaryLanguage() {
        var summary = words.summary(project());
        return summary == null ? null : summary.getKey();
    }

    /** Stage and sector. */
    public String getFacts() {
        return words.facts(project());
    }

    /** Those who carry it and stand round it. */
    public List<Person> getPeople() {
        return people;
    }

    /** Whether there is somebody to whom a tie can be proposed. */
    public boolean isTying() {
        return people.stream().anyMatch(Person::tieable);
    }

    /** Ways to know each other, to choose from. */
    public Markup.Written getTieKinds() {
        return Choices.options(
                Arrays.stream(TieKind.values())
                        .map(kind -> new Choices.Choice(
                                kind.word(), words.say(kind.label().toString())))
                        .toList(),
                browser.value("kind").isEmpty() ? TieKind.WORKED_WITH.word() : browser.value("kind"));
    }

    /** Whether a tie was proposed a moment ago. */
    public boolean isProposed() {
        return browser.value("done").equals("tie");
    }

    /** Proposes a tie to somebody who has a part in it too. */
    public void tie(String handle) {
        try {
            var other = names.byHandle(handle).orElseThrow(() -> new PortalException(TieProblem.NO_REASON));
            var kind = TieKind.of(browser.value("kind")).orElse(TieKind.WORKED_WITH);
            var because = new TieOffers.Because(ProjectTies.WORD, project().id().toString());
            proposals.propose(other.id(), kind, because);
            browser.go("/projects/" + project().handle() + "?done=tie");
        } catch (PortalException e) {
            problem = words.say(e.code().message().toString());
            browser.status(e.code().kind().status());
        }
    }

    /** What the viewer is asked. */
    public List<Person> getQuestions() {
        return people.stream().filter(one -> one.own() && one.open()).toList();
    }

    /** Whether the viewer may change it. */
    public boolean isEditable() {
        return projects.editable(project());
    }

    /** Where. */
    public String getEdit() {
        return "/projects/" + project().handle() + "/edit";
    }

    /** Who sees it, for who may change that. */
    public String getSeenBy() {
        return words.say("project.audience." + project().audience().word());
    }

    /** The picture made of threads. */
    public Monogram getMonogram() {
        return Monogram.of(project().id().toString(), project().title());
    }

    /** Says yes. */
    public void confirm(String id) {
        tried(() -> projects.confirm(project().handle(), UUID.fromString(id)));
    }

    /** Says no, or ends it. */
    public void end(String id) {
        tried(() -> projects.end(project().handle(), UUID.fromString(id)));
    }

    private void tried(Runnable act) {
        try {
            act.run();
            browser.go(isStillSeen() ? "/projects/" + project().handle() : "/projects");
        } catch (PortalException e) {
            problem = words.say(e.code().message().toString());
            browser.status(e.code().kind().status());
        }
    }

    private boolean isStillSeen() {
        try {
            return projects.see(project().handle()).id().equals(project().id());
        } catch (PortalException e) {
            return false;
        }
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }
}
