package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.account.Accounts;

/** {@code account create}: an account with a role and a password. */
@ApplicationScoped
public class AccountCreating implements ControlCommand {

    private final Accounts accounts;

    @Inject
    AccountCreating(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account create";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var email = arguments.required("email");
        var role = arguments.required("role");
        var password = arguments
                .text("password")
                .orElseThrow(() -> new Refusal(
                        "This version invites nobody by mail yet; give the password with --password-stdin"));
        accounts.create(email, role, password);
        output.line("%s can sign in with the role %s".formatted(email, role));
        return 0;
    }
}
