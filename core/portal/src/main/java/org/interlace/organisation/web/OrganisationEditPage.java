package org.interlace.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;
import org.interlace.member.web.PictureForm;
import org.interlace.organisation.OrganisationEdits;
import org.interlace.organisation.OrganisationProblem;
import org.interlace.organisation.domain.Organisation;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.TextsByLanguage;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code /organisations/{handle}/edit}: for staff and who speaks for it. */
@RequestScoped
@Named
public class OrganisationEditPage {

    private final OrganisationEdits edits;
    private final Vocabulary vocabulary;
    private final TextsByLanguage texts;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private @Nullable Organisation organisation;
    private @Nullable Organisation newer;
    private @Nullable String problem;

    @Inject
    OrganisationEditPage(
            OrganisationEdits edits,
            Vocabulary vocabulary,
            TextsByLanguage texts,
            Messages messages,
            Viewer viewer,
            Browser browser) {
        this.edits = edits;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        var stored = edits.mine(browser.value("handle"));
        organisation = browser.values("version").isEmpty() ? stored : typed(stored);
    }

    private Organisation organisation() {
        return Objects.requireNonNull(organisation);
    }

    private Organisation typed(Organisation stored) {
        var descriptions = new HashMap<String, String>(stored.descriptions());
        for (var code : Languages.ALL) {
            if (!browser.values("description." + code).isEmpty()) {
                descriptions.remove(code);
                var text = line("description." + code).replace("\r\n", "\n");
                if (!text.isEmpty()) {
                    descriptions.put(code, text);
                }
            }
        }
        boolean staff = edits.staff();
        return new Organisation(
                stored.id(),
                stored.handle(),
                staff ? line("name") : stored.name(),
                staff ? line("kind") : stored.kind(),
                vocabulary
                        .term(TermKind.PLACE, line("place"))
                        .map(term -> term.id())
                        .orElse(null),
                line("website").isEmpty() ? null : line("website"),
                descriptions,
                stored.sample(),
                version());
    }

    private String line(String name) {
        return Letters.withoutTurns(browser.value(name)).strip();
    }

    private int version() {
        return browser.value("version").matches("[0-9]{1,9}") ? Integer.parseInt(browser.value("version")) : -1;
    }

    /** Saves what was typed; when somebody saved in between, the newer texts stand beside it. */
    public void save() {
        try {
            edits.change(organisation());
            browser.go("/organisations/" + organisation().handle() + "?saved=words");
        } catch (PortalException e) {
            if (e.code() == OrganisationProblem.STALE) {
                newer = edits.mine(organisation().handle());
            }
            refuse(e);
        }
    }

    /** Puts the picture. */
    public void picture() {
        tried(() -> edits.picture(
                organisation().handle(),
                browser.file("file").orElse(new byte[0]),
                PictureForm.crop(browser::value),
                browser.value("alternative")));
    }

    /** Proposes somebody. */
    public void propose() {
        tried(() -> edits.propose(organisation().handle(), handle(browser.value("member"))));
    }

    /** People paste whole addresses. */
    static String handle(String typed) {
        var text = typed.strip();
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Ends what somebody may say for it. */
    public void end(String id) {
        tried(() -> edits.end(organisation().handle(), UUID.fromString(id)));
    }

    private void tried(Runnable act) {
        try {
            act.run();
            browser.go("/organisations/" + organisation().handle() + "?saved=done");
        } catch (PortalException e) {
            refuse(e);
        }
    }

    private void refuse(PortalException e) {
        problem = messages.say(
                viewer.language(), e.code().message(), e.arguments().toArray());
        browser.status(newer == null ? 422 : 412);
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Its name. */
    public String getName() {
        return organisation().name();
    }

    /** Its address. */
    public String getBack() {
        return "/organisations/" + organisation().handle();
    }

    /** The version this form is for. */
    public int getVersion() {
        return newer == null ? organisation().version() : newer.version();
    }

    /** Its website. */
    public String getWebsite() {
        return Objects.requireNonNullElse(organisation().website(), "");
    }

    /** Whether name and kind may be changed too. */
    public boolean isStaff() {
        return edits.staff();
    }

    /** What was typed as somebody's address. */
    public String getMember() {
        return browser.value("member");
    }

    /** Its kind, to choose from. */
    public Markup.Written getKinds() {
        return out -> OrganisationEdits.KINDS.forEach(kind -> out.begin("option")
                .attribute("value", kind)
                .attribute("selected", kind.equals(organisation().kind()) ? "selected" : null)
                .text(messages.say(viewer.language(), MessageKey.parse("organisation.kind." + kind)))
                .end("option"));
    }

    /** Its commune, to choose from. */
    public Markup.Written getPlaces() {
        return out -> {
            out.begin("option").attribute("value", "").text("—").end("option");
            vocabulary.choices(TermKind.PLACE, organisation().place()).stream()
                    .sorted(java.util.Comparator.comparing(term -> term.label(viewer.language())))
                    .forEach(term -> out.begin("option")
                            .attribute("value", term.key())
                            .attribute(
                                    "selected", term.id().equals(organisation().place()) ? "selected" : null)
                            .text(term.label(viewer.language()))
                            .end("option"));
        };
    }

    /** Its description in each language. */
    public Markup.Written getDescriptions() {
        return texts.fields("description", organisation().descriptions(), newer == null ? null : newer.descriptions());
    }

    /** Which part of a picture is kept, to choose from. */
    public Markup.Written getParts() {
        return PictureForm.parts(browser.value("part"));
    }
}
