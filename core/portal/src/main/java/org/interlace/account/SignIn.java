package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.PasswordRule;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.SignInFailures;
import org.interlace.api.problem.PortalException;

/** Checks e-mail and password. Says "wrong" in one way and in one time, whatever is wrong. */
@ApplicationScoped
public class SignIn {

    private static final Pattern HANDLE = Pattern.compile("[a-z0-9-]{3,60}");

    private final AccountTable accounts;
    private final PasswordHashes hashes;
    private final SignInFailures failures;
    private final Clock clock;

    @Inject
    SignIn(AccountTable accounts, PasswordHashes hashes, SignInFailures failures, Clock clock) {
        this.failures = failures;
        this.accounts = accounts;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * The account behind an e-mail and password. Who has no e-mail signs in with the address of the own profile, such as
     * {@code quiet-river-lamp}.
     *
     * @throws PortalException {@link AccountProblem#WRONG}; after ten wrong ones {@link AccountProblem#LOCKED}; with the
     *     right one {@link AccountProblem#SUSPENDED}
     */
    public Account check(String email, String password) {
        var given = password.substring(0, Math.min(password.length(), PasswordRule.LONGEST));
        var typed = email.strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        var locked = failures.lockedUntil(typed, now);
        var account = find(typed);
        var hash = account == null || locked.isPresent() ? null : account.password();
        boolean right = hash == null ? hashes.pretend(given) : hashes.matches(given, hash);
        if (locked.isPresent()) {
            throw new PortalException(
                    AccountProblem.LOCKED,
                    Math.max(1, Duration.between(now, locked.get()).toMinutes()));
        }
        if (account == null || !right) {
            failures.failed(typed, now);
            throw new PortalException(AccountProblem.WRONG);
        }
        failures.forget(typed);
        accounts.suspended(account.id()).ifPresent(reason -> {
            throw new PortalException(AccountProblem.SUSPENDED, reason);
        });
        return account;
    }

    private @org.jspecify.annotations.Nullable Account find(String typed) {
        try {
            return HANDLE.matcher(typed).matches()
                    ? accounts.byHandle(typed).orElse(null)
                    : accounts.byEmail(new Email(typed)).orElse(null);
        } catch (PortalException e) {
            return null;
        }
    }

    /** Forgets old failures. */
    public int sweep() {
        return failures.sweep(clock.instant());
    }
}
