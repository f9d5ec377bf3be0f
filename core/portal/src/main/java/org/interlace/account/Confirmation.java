package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;

/** Asks once more who it is, before what cannot be undone: by the password, or by having signed in just now. */
@ApplicationScoped
public class Confirmation {

    /** Signing in counts as just now for as long. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    private final AccountTable accounts;
    private final SignIn signIn;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Confirmation(AccountTable accounts, SignIn signIn, Viewer viewer, Clock clock) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Whether the account has an address and a password, which is then asked for. */
    public boolean byPassword() {
        return viewer.account()
                .flatMap(accounts::find)
                .filter(account -> account.email() != null && account.password() != null)
                .isPresent();
    }

    /**
     * Passes when it is the person.
     *
     * @param password what was typed, for accounts that have one
     * @param signedIn when this session began, for those that have none
     * @throws PortalException {@link AccountProblem#WRONG}, {@link AccountProblem#LOCKED} or
     *     {@link AccountProblem#SIGN_IN_AGAIN}
     */
    public void ask(String password, Optional<Instant> signedIn) {
        var account = viewer.account()
                .flatMap(accounts::find)
                .orElseThrow(() -> new PortalException(AccountProblem.SIGN_IN_FIRST));
        var email = account.email();
        if (email != null && account.password() != null) {
            var unused = signIn.check(email, password);
        } else if (signedIn.filter(since -> since.isAfter(clock.instant().minus(FRESH)))
                .isEmpty()) {
            throw new PortalException(AccountProblem.SIGN_IN_AGAIN);
        }
    }
}
