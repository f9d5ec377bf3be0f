package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.Invitations;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.mail.PortalAddress;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /admin/invitations/{id}/sheet}: an invitation on paper, in the person's language. */
@RequestScoped
@Named
public class SheetPage {

    private final Invitations invitations;
    private final PortalAddress addresses;
    private final Messages messages;
    private final Browser browser;
    private Invitations.@Nullable Sheet sheet;
    private String name = "";

    @Inject
    SheetPage(Invitations invitations, PortalAddress addresses, Messages messages, Browser browser) {
        this.invitations = invitations;
        this.addresses = addresses;
        this.messages = messages;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        name = invitations.see(id()).newcomer().name();
    }

    private UUID id() {
        try {
            return UUID.fromString(browser.value("id"));
        } catch (IllegalArgumentException e) {
            throw new PortalException(JoiningProblem.ABSENT);
        }
    }

    /** Whose sheet it is. */
    public String getName() {
        return name;
    }

    /** Makes it; shown this once. */
    public void make() {
        sheet = invitations.sheet(id());
    }

    /** Whether it was made just now. */
    public boolean isMade() {
        return sheet != null;
    }

    private Invitations.Sheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    private Locale locale() {
        return Locale.forLanguageTag(
                sheet == null ? "fr" : sheet().invitation().newcomer().language());
    }

    /** Code of the person's language. */
    public String getLanguage() {
        return locale().getLanguage();
    }

    /** Its direction. */
    public String getDirection() {
        return Languages.direction(locale());
    }

    private String say(String key, Object... values) {
        return messages.say(locale(), new MessageKey("joining", "sheet." + key), values);
    }

    /** The greeting. */
    public String getHello() {
        return say("hello", name);
    }

    /** Who invites. */
    public String getInviter() {
        var inviter = sheet == null ? null : sheet().inviter();
        return inviter == null ? say("team") : say("inviter", inviter);
    }

    /** What to do first. */
    public String getScan() {
        return say("scan");
    }

    /** What to do otherwise. */
    public String getType() {
        return say("type");
    }

    /** How long it works. */
    public String getLasts() {
        return say("lasts");
    }

    /** Who helps. */
    public String getHelp() {
        return say("help");
    }

    /** Where to type the code. */
    public String getAddress() {
        return addresses.of("/login/code");
    }

    /** The code in groups. */
    public String getDigits() {
        return sheet == null ? "" : sheet().digits().spaced();
    }

    /** Where the code leads as a picture. */
    public String getLink() {
        return sheet == null
                ? ""
                : addresses.of("/invitation/" + sheet().digits().text() + "?lang=" + getLanguage());
    }
}
