package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.account.CurrentViewer;
import org.interlace.account.domain.Account;
import org.interlace.account.store.AccountTable;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account}: who I am here. */
@RequestScoped
@Named
public class AccountPage {

    private final CurrentViewer viewer;
    private final AccountTable accounts;
    private final Messages messages;
    private @Nullable String email;
    private List<String> roles = List.of();

    @Inject
    AccountPage(CurrentViewer viewer, AccountTable accounts, Messages messages) {
        this.viewer = viewer;
        this.accounts = accounts;
        this.messages = messages;
    }

    @PostConstruct
    void open() {
        viewer.caller().ifPresent(caller -> {
            email = accounts.find(caller.account()).map(Account::email).orElse(null);
            roles = caller.roles().stream().sorted().map(this::name).toList();
        });
    }

    private String name(String role) {
        var key = new MessageKey("account", "role." + role);
        var text = messages.say(viewer.language(), key);
        return text.equals(key.toString()) ? role : text;
    }

    /** To sign in with; null for people without e-mail. */
    public @Nullable String getEmail() {
        return email;
    }

    /** Roles, in words. */
    public List<String> getRoles() {
        return roles;
    }
}
