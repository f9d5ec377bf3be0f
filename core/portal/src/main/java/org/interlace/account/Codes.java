package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Caller;
import org.interlace.account.domain.Digits;
import org.interlace.account.domain.Giving;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.CodeTable;
import org.interlace.account.store.SignInFailures;
import org.interlace.account.store.Throttle;
import org.interlace.api.account.AccountId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;

/** Codes that staff say to somebody who sits beside them, for people without e-mail or without their telephone. */
@ApplicationScoped
public class Codes {

    /** May give codes. */
    public static final Permission GIVE = new Permission("joining", "code", "give");

    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final int MOST_TRIES = 20;

    /** Of everybody together: codes are few and far between, and a guesser has many addresses. */
    private static final Throttle.Limit WRONG = new Throttle.Limit(300, Duration.ofMinutes(10));

    private static final String WRONG_ONES = "wrong codes";

    private final CurrentViewer viewer;
    private final AccountTable accounts;
    private final CodeTable codes;
    private final Throttle throttle;
    private final SignInFailures failures;
    private final AccountLetters letters;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Codes(
            CurrentViewer viewer,
            AccountTable accounts,
            CodeTable codes,
            Throttle throttle,
            SignInFailures failures,
            AccountLetters letters,
            AuditLog audit,
            Clock clock) {
        this.viewer = viewer;
        this.accounts = accounts;
        this.codes = codes;
        this.throttle = throttle;
        this.failures = failures;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** A code, shown this once, and until when it works. */
    public record Given(Digits code, Instant until) {}

    /**
     * Gives an account a code. Its owner is told, by letter and among the acts about the own profile.
     *
     * @throws PortalException {@link AccountProblem#CODE_NOT_YOURS} when the account may more than whoever gives it
     */
    @Requires("joining:code:give")
    @Transactional
    public Given give(Account account) {
        var own = viewer.caller().map(Caller::permissions).orElse(java.util.Set.of());
        if (!Giving.within(accounts.permissions(account.id()), own)) {
            throw new PortalException(AccountProblem.CODE_NOT_YOURS);
        }
        var until = clock.instant().plus(LASTS);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var code = Digits.fresh(Digits.SIGN_IN);
            if (codes.put(account.id(), code, until)) {
                audit.note(
                        MessageKey.parse("account.act.code-given"),
                        Optional.ofNullable(account.member()),
                        account.id().toString());
                if (account.email() != null) {
                    letters.codeGiven(account.id());
                }
                return new Given(code, until);
            }
        }
        throw new IllegalStateException("No free code among many");
    }

    /**
     * The account of a code, which is used up; a lock by wrong passwords ends with it.
     *
     * @throws PortalException {@link AccountProblem#LINK_OVER}, or {@link AccountProblem#LOCKED} when too many wrong ones
     *     were tried
     */
    @Transactional(dontRollbackOn = PortalException.class)
    public AccountId enter(Digits code) {
        var now = clock.instant();
        if (throttle.spent(WRONG_ONES, WRONG, now)) {
            throw new PortalException(AccountProblem.LOCKED, WRONG.within().toMinutes());
        }
        var account = codes.take(code, now).flatMap(accounts::find).orElse(null);
        if (account == null) {
            throttle.allows(WRONG_ONES, WRONG, now);
            throw new PortalException(AccountProblem.LINK_OVER);
        }
        if (account.email() != null) {
            failures.forget(account.email());
        }
        return account.id();
    }

    /** Forgets those that are over. */
    public int sweep() {
        return codes.sweep(clock.instant()) + throttle.sweep(clock.instant());
    }
}
