package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Email;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;

/** What an operator does with accounts. */
@ApplicationScoped
public class Accounts {

    /** May create accounts and give roles. */
    public static final Permission CREATE = new Permission("account", "account", "create");

    private final AccountTable accounts;
    private final NewPasswords passwords;
    private final Clock clock;
    private final AuditLog audit;
    private final CurrentViewer viewer;

    @Inject
    Accounts(AccountTable accounts, NewPasswords passwords, Clock clock, AuditLog audit, CurrentViewer viewer) {
        this.viewer = viewer;
        this.audit = audit;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Creates an account with a role, without a profile.
     *
     * @param password 10 to 100 letters, not easy to guess
     */
    @Requires("account:account:create")
    @Transactional
    public AccountId create(String email, String role, String password) {
        var address = new Email(email);
        if (!accounts.hasRole(role)) {
            throw new PortalException(AccountProblem.UNKNOWN_ROLE, role);
        }
        if (!viewer.mayGive(accounts.permissionsOf(role))) {
            throw new PortalException(AccountProblem.ROLE_BEYOND);
        }
        if (accounts.byEmail(address).isPresent()) {
            throw new PortalException(AccountProblem.TAKEN);
        }
        var hash = passwords.hash(password, address.value());
        var id = new AccountId(UUID.randomUUID());
        accounts.add(new Account(id, address.value(), hash, null, null), clock.instant());
        accounts.grant(id, role);
        audit.note(MessageKey.parse("account.act.created"), Optional.empty(), id.toString());
        return id;
    }
}
