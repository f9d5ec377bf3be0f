package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.interlace.account.CurrentViewer;
import org.interlace.account.OwnAccount;
import org.interlace.account.RoleNames;
import org.interlace.account.Sessions;
import org.interlace.account.domain.Account;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /account}: who I am here, and where I am signed in. */
@RequestScoped
@Named
public class AccountPage {

    private static final Set<String> DONE = Set.of("language", "password", "email-asked", "email", "session", "joined");

    private final CurrentViewer viewer;
    private final OwnAccount own;
    private final Sessions sessions;
    private final Languages languages;
    private final Messages messages;
    private final Browser browser;
    private final Dates dates;
    private final Typed typed;
    private final RoleNames roleNames;
    private @Nullable Account account;
    private List<String> roles = List.of();
    private List<Open> open = List.of();

    @Inject
    AccountPage(
            CurrentViewer viewer,
            OwnAccount own,
            Sessions sessions,
            Languages languages,
            Messages messages,
            Browser browser,
            Dates dates,
            Typed typed,
            RoleNames roleNames) {
        this.roleNames = roleNames;
        this.viewer = viewer;
        this.own = own;
        this.sessions = sessions;
        this.languages = languages;
        this.messages = messages;
        this.browser = browser;
        this.dates = dates;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        var found = own.own();
        account = found;
        viewer.caller()
                .ifPresent(caller -> roles =
                        caller.roles().stream().sorted().map(roleNames::of).toList());
        open = sessions.open(found.id(), browser.session()).stream()
                .map(this::view)
                .toList();
    }

    private Open view(Sessions.Open session) {
        var words = session.device().split(" ", 2);
        var device = words.length < 2
                ? say("device.other.computer")
                : messages.say(
                        viewer.language(),
                        MessageKey.parse("account.device"),
                        say("device.browser." + words[0]),
                        say("device.thing." + words[1]));
        return new Open(
                session.name(), device, dates.moment(session.begun()), dates.moment(session.seen()), session.own());
    }

    private String say(String key) {
        return messages.say(viewer.language(), new MessageKey("account", key));
    }

    /** A session in words. */
    public record Open(String name, String device, String begun, String seen, boolean own) {

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public String getDevice() {
            return device;
        }

        /** For EL. */
        public String getBegun() {
            return begun;
        }

        /** For EL. */
        public String getSeen() {
            return seen;
        }

        /** For EL. */
        public boolean isOwn() {
            return own;
        }
    }

    /** To sign in with; null for people without e-mail. */
    public @Nullable String getEmail() {
        return account == null ? null : account.email();
    }

    /** Roles, in words. */
    public List<String> getRoles() {
        return roles;
    }

    /** Where I am signed in. */
    public List<Open> getSessions() {
        return open;
    }

    /** The languages to choose from. */
    public Markup.Written getLanguages() {
        var chosen = account == null || account.language() == null
                ? viewer.language().getLanguage()
                : account.language();
        return Choices.options(
                languages.offered().stream()
                        .map(one -> new Choices.Choice(one.getLanguage(), languages.name(one)))
                        .toList(),
                typed.or("language", chosen));
    }

    /** What was done just now, in words; empty for nothing. */
    public String getDone() {
        var word = browser.value("done");
        return DONE.contains(word) ? say("done." + word) : "";
    }

    /** Whether the account was made just now. */
    public boolean isJoined() {
        return browser.value("done").equals("joined");
    }

    /** Another language. */
    public void speak() {
        try {
            browser.speak(own.speak(typed.of("language")));
            browser.go("/account?done=language");
        } catch (PortalException e) {
            typed.fault("language", e);
        }
    }

    /** Ends a session; one's own too. */
    public void end(String name) {
        sessions.end(own.own().id(), name);
        browser.go("/account?done=session");
    }

    /** Ends all sessions but this one: they end all, and this browser signs in anew. */
    public void endOthers() {
        var id = own.own().id();
        sessions.endAll(id);
        browser.signIn(id);
        browser.go("/account?done=session");
    }
}
