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

    private static final int SHORTEST = 10;
    private static final int LONGEST = 100;

    private final AccountTable accounts;
    private final PasswordHashes hashes;
    private final Clock clock;
    private final AuditLog audit;

    @Inject
    Accounts(AccountTable accounts, PasswordHashes hashes, Clock clock, AuditLog audit) {
        this.audit = audit;
        this.accounts = accounts;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * Creates an account with a role, without a profile.
     *
     * @param password 10 to 100 letters
     */
    @Requires("account:account:create")
    @Transactional
    public AccountId create(String email, String role, String password) {
        var address = new Email(email);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new PortalException(AccountProblem.BAD_PASSWORD, SHORTEST, LONGEST);
        }
        if (!accounts.hasRole(role)) {
            throw new PortalException(AccountProblem.UNKNOWN_ROLE, role);
        }
        if (accounts.byEmail(address).isPresent()) {
            throw new PortalException(AccountProblem.TAKEN);
        }
        var id = new AccountId(UUID.randomUUID());
        accounts.add(new Account(id, address.value(), hashes.hash(password), null, null), clock.instant());
        accounts.grant(id, role);
        audit.note(MessageKey.parse("account.act.created"), Optional.empty(), id.toString());
        return id;
    }
}
