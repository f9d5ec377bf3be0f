package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlace.account.CurrentViewer;
import org.interlace.account.OwnAccount;
import org.interlace.account.Tokens;
import org.interlace.account.domain.Caller;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Choices;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /account/tokens}: what lets programs act for me. */
@RequestScoped
@Named
public class TokensPage {

    private static final List<String> ENDS = List.of("30", "90", "365");

    private final CurrentViewer viewer;
    private final OwnAccount own;
    private final Tokens tokens;
    private final Messages messages;
    private final Browser browser;
    private final Dates dates;
    private final Typed typed;
    private final Clock clock;
    private @Nullable String fresh;

    @Inject
    TokensPage(
            CurrentViewer viewer,
            OwnAccount own,
            Tokens tokens,
            Messages messages,
            Browser browser,
            Dates dates,
            Typed typed,
            Clock clock) {
        this.viewer = viewer;
        this.own = own;
        this.tokens = tokens;
        this.messages = messages;
        this.browser = browser;
        this.dates = dates;
        this.typed = typed;
        this.clock = clock;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** A token in words. */
    public record Held(String id, String name, String scopes, String created, String used, String ends) {

        /** For EL. */
        public String getId() {
            return id;
        }

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public String getScopes() {
            return scopes;
        }

        /** For EL. */
        public String getCreated() {
            return created;
        }

        /** For EL. */
        public String getUsed() {
            return used;
        }

        /** For EL. */
        public String getEnds() {
            return ends;
        }
    }

    /** Those that can be used. */
    public List<Held> getTokens() {
        return tokens.held(own.own().id()).stream().map(this::view).toList();
    }

    private Held view(Tokens.Held token) {
        var scopes = token.scopes().stream().map(this::words).toList();
        return new Held(
                token.id().toString(),
                token.name(),
                scopes.isEmpty() ? say("token.scopes.all") : String.join(", ", scopes),
                dates.day(token.created()),
                token.used() == null ? say("token.used.never") : dates.day(token.used()),
                token.expires() == null ? say("token.ends.never") : dates.day(token.expires()));
    }

    private String say(String key) {
        return messages.say(viewer.language(), new MessageKey("account", key));
    }

    /** A permission's label; as it is written when nobody has words for it. */
    private String words(String permission) {
        var parts = permission.split(":");
        if (!Permission.isWritten(permission)) {
            return permission;
        }
        var key = new Permission(parts[0], parts[1], parts[2]).label();
        var text = messages.say(viewer.language(), key);
        return text.equals(key.toString()) ? permission : text;
    }

    /** What a token may be limited to: what the account may. */
    public Markup.Written getScopes() {
        var permissions = viewer.caller().map(Caller::permissions).orElse(Set.of());
        return Choices.boxes(
                "scopes",
                permissions.stream()
                        .filter(Permission::isWritten)
                        .sorted()
                        .map(one -> new Choices.Choice(one, words(one)))
                        .toList(),
                typed.all("scopes"));
    }

    /** How long it may last. */
    public Markup.Written getEnds() {
        return Choices.options(
                ENDS.stream()
                        .map(days -> new Choices.Choice(days, say("token.days." + days)))
                        .toList(),
                typed.or("ends", "90"));
    }

    /** The text of one just made; it is shown this once. */
    public @Nullable String getFresh() {
        return fresh;
    }

    /** Makes one. */
    public void create() {
        try {
            var days = ENDS.contains(typed.of("ends")) ? Long.parseLong(typed.of("ends")) : 30;
            var end = clock.instant().plus(Duration.ofDays(days));
            fresh = tokens.issue(own.own().id(), typed.of("name"), new ArrayList<>(typed.all("scopes")), end)
                    .text();
        } catch (PortalException e) {
            typed.fault("name", e);
        }
    }

    /** Ends one. */
    public void end(String id) {
        tokens.end(own.own().id(), UUID.fromString(id));
        browser.go("/account/tokens");
    }
}
