package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Email;
import org.interlace.account.store.AccountTable;
import org.interlace.api.problem.PortalException;

/** Checks e-mail and password. Says "wrong" in one way and in one time, whatever is wrong. */
@ApplicationScoped
public class SignIn {

    private static final int LONGEST = 100;

    private final AccountTable accounts;
    private final PasswordHashes hashes;
    private final Clock clock;

    @Inject
    SignIn(AccountTable accounts, PasswordHashes hashes, Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * The account behind an e-mail and password.
     *
     * @throws PortalException {@link AccountProblem#WRONG} or, after ten wrong ones, {@link AccountProblem#LOCKED}
     */
    @Transactional(dontRollbackOn = PortalException.class)
    public Account check(String email, String password) {
        var given = password.substring(0, Math.min(password.length(), LONGEST));
        var account = find(email);
        if (account == null || account.password() == null) {
            hashes.pretend(given);
            throw new PortalException(AccountProblem.WRONG);
        }
        var now = clock.instant();
        if (account.locked(now)) {
            hashes.pretend(given);
            throw new PortalException(
                    AccountProblem.LOCKED,
                    Math.max(1, Duration.between(now, account.lockedUntil()).toMinutes()));
        }
        if (!hashes.matches(given, account.password())) {
            accounts.failed(account.id(), now.plus(Account.LOCK));
            throw new PortalException(AccountProblem.WRONG);
        }
        accounts.succeeded(account.id());
        return account;
    }

    private @org.jspecify.annotations.Nullable Account find(String email) {
        try {
            return accounts.byEmail(new Email(email)).orElse(null);
        } catch (PortalException e) {
            return null;
        }
    }
}
