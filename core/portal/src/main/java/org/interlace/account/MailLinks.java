package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.LinkPurpose;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.LinkTable;
import org.interlace.account.store.SignInFailures;
import org.interlace.api.account.AccountId;
import org.interlace.api.problem.PortalException;

/**
 * Ways back in by letter. Asking answers the same and takes the same time whether or not anybody has the address; a
 * link works once, and only when its button is pressed, since scanners of mail open every link.
 */
@ApplicationScoped
public class MailLinks {

    private final LinkSending sending;
    private final Later later;
    private final LinkTable links;
    private final AccountTable accounts;
    private final SignInFailures failures;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    MailLinks(
            LinkSending sending,
            Later later,
            LinkTable links,
            AccountTable accounts,
            SignInFailures failures,
            Passwords passwords,
            Clock clock) {
        this.sending = sending;
        this.later = later;
        this.links = links;
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Somebody wishes a link.
     *
     * @throws PortalException {@link AccountProblem#BAD_EMAIL} for what is no address at all
     */
    public void ask(String typed, LinkPurpose purpose) {
        var email = new Email(typed);
        later.run(() -> sending.toOwner(email, purpose));
    }

    /** Whether a link works still. */
    public boolean works(String text, LinkPurpose purpose) {
        return links.find(new Secret(text), purpose, clock.instant()).isPresent();
    }

    /** Uses up a link to sign in; a lock by wrong passwords ends with it. */
    @Transactional
    public AccountId signIn(String text) {
        return proved(new Secret(text), LinkPurpose.SIGN_IN).id();
    }

    /** Uses up a link and takes the new password; every session and token of the account ends. */
    @Transactional
    public AccountId choose(String text, String password) {
        var account = proved(new Secret(text), LinkPurpose.PASSWORD).id();
        // a password that is refused undoes all of this, and the link works again
        passwords.replace(account, password);
        return account;
    }

    private Account proved(Secret secret, LinkPurpose purpose) {
        var account = links.take(secret, purpose, clock.instant())
                .flatMap(link -> accounts.find(link.account()))
                .orElseThrow(MailLinks::over);
        if (account.email() != null) {
            failures.forget(account.email());
        }
        return account;
    }

    private static PortalException over() {
        return new PortalException(AccountProblem.LINK_OVER);
    }

    /** Forgets links that are over. */
    public int sweep() {
        return links.sweep(clock.instant());
    }
}
