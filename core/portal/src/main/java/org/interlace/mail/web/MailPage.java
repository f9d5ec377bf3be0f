package org.interlace.mail.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.mail.MailOffice;
import org.interlace.mail.MailProblem;
import org.interlace.mail.domain.Letter;
import org.interlace.mail.domain.LetterText;
import org.interlace.mail.domain.MailState;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.text.Scribe;
import org.jspecify.annotations.Nullable;

/** {@code /admin/mail/{id}}: one letter, and what staff decide about it. */
@RequestScoped
@Named
public class MailPage {

    private final MailOffice office;
    private final Browser browser;
    private final Messages messages;
    private final Viewer viewer;
    private final MailViews views;
    private UUID id = new UUID(0, 0);
    private MailOffice.@Nullable Opened opened;
    private @Nullable String problem;

    @Inject
    MailPage(MailOffice office, Browser browser, Scribe scribe, Messages messages, Viewer viewer) {
        this.office = office;
        this.browser = browser;
        this.messages = messages;
        this.viewer = viewer;
        this.views = new MailViews(scribe, messages, viewer.language());
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        try {
            id = UUID.fromString(browser.value("id"));
        } catch (IllegalArgumentException e) {
            throw new PortalException(MailProblem.ABSENT);
        }
        opened = office.open(id);
    }

    private MailOffice.Opened opened() {
        var known = opened;
        if (known == null) {
            throw new PortalException(MailProblem.ABSENT);
        }
        return known;
    }

    /** As in the list. */
    public MailView getMail() {
        return views.of(opened().row());
    }

    /** Its subject; empty when its words are not shown. */
    public String getSubject() {
        return opened().letter().map(Letter::subject).orElse("");
    }

    /** The paragraphs of its plain text. */
    public List<String> getText() {
        return opened().letter()
                .map(this::shown)
                .map(LetterText::of)
                .map(text -> Arrays.stream(text.strip().split("\n+", -1))
                        .filter(line -> !line.equals("--"))
                        .toList())
                .orElse(List.of());
    }

    private Letter shown(Letter letter) {
        var parts = letter.parts().stream()
                .filter(part -> !(opened().secret() && part instanceof Letter.Button))
                .toList();
        return new Letter(letter.subject(), letter.language(), parts, letter.unsubscribe());
    }

    /** The language it is written in. */
    public String getLanguage() {
        return opened().letter().map(letter -> letter.language().getLanguage()).orElse("");
    }

    /** Its direction. */
    public String getDirection() {
        return opened().letter()
                .map(letter -> Languages.direction(letter.language()))
                .orElse("auto");
    }

    /** Why there is no text, or what is to be known about it; a key. */
    public String getRemark() {
        var state = opened().row().state();
        if (opened().letter().isPresent()) {
            return opened().secret() ? "mail.one.secret" : "mail.one.hand";
        }
        return state == MailState.SENT || state == MailState.DROPPED ? "mail.one.gone" : "mail.one.private";
    }

    /** How often it was tried. */
    public int getTries() {
        return opened().row().mail().tries();
    }

    /** When it is tried next; empty when it is not. */
    public String getNext() {
        return opened().row().state() == MailState.WAITING && getTries() > 0
                ? views.moment(opened().row().times().ready())
                : "";
    }

    /** When it ended. */
    public String getEnded() {
        return Optional.ofNullable(opened().row().times().ended())
                .map(views::moment)
                .orElse("");
    }

    /** The name of the file that goes with it; empty when there is none. */
    public String getFile() {
        return Optional.ofNullable(opened().row().file()).orElse("");
    }

    /** What the server said. */
    public String getError() {
        return Optional.ofNullable(opened().row().error()).orElse("");
    }

    /** Whether a human must let it go, and the viewer may. */
    public boolean isHeld() {
        return decides() && opened().row().state() == MailState.HELD;
    }

    /** Whether it was given up, and the viewer may try again. */
    public boolean isDead() {
        return decides() && opened().row().state() == MailState.DEAD;
    }

    private boolean decides() {
        return viewer.may(MailOffice.DECIDE);
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Lets it go, or tries again. */
    public void release() {
        move(() -> office.release(id));
    }

    /** Keeps it back. */
    public void drop() {
        move(() -> office.drop(id));
    }

    private void move(Runnable move) {
        try {
            move.run();
            browser.go("/admin/mail/" + id);
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }
}
