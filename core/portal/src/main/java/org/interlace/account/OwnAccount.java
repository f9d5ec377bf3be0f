package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.LinkPurpose;
import org.interlace.account.domain.PasswordRule;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.LinkTable;
import org.interlace.account.store.SignInFailures;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.Languages;

/** What everybody does with their own account. */
@ApplicationScoped
public class OwnAccount {

    private final Viewer viewer;
    private final AccountTable accounts;
    private final PasswordHashes hashes;
    private final SignInFailures failures;
    private final Passwords passwords;
    private final LinkSending sending;
    private final Later later;
    private final LinkTable links;
    private final AccountLetters letters;
    private final Languages languages;
    private final Clock clock;

    @Inject
    OwnAccount(
            Viewer viewer,
            AccountTable accounts,
            PasswordHashes hashes,
            SignInFailures failures,
            Passwords passwords,
            LinkSending sending,
            Later later,
            LinkTable links,
            AccountLetters letters,
            Languages languages,
            Clock clock) {
        this.viewer = viewer;
        this.accounts = accounts;
        this.hashes = hashes;
        this.failures = failures;
        this.passwords = passwords;
        this.sending = sending;
        this.later = later;
        this.links = links;
        this.letters = letters;
        this.languages = languages;
        this.clock = clock;
    }

    /** The account of whoever asks. */
    public Account own() {
        return viewer.account()
                .flatMap(accounts::find)
                .orElseThrow(() -> new PortalException(AccountProblem.SIGN_IN_FIRST));
    }

    /**
     * Another password. Every session and token ends, this session too: whoever asks signs in anew with it.
     *
     * @param old not looked at where there is none yet
     */
    @Transactional(dontRollbackOn = PortalException.class)
    public void changePassword(String old, String fresh) {
        var account = own();
        confirm(account, old);
        passwords.replace(account.id(), fresh);
    }

    /** Wrong ones count as at sign-in: ten lock for ten minutes. */
    private void confirm(Account account, String password) {
        if (account.password() == null) {
            return;
        }
        var now = clock.instant();
        var counted = "own " + account.id();
        failures.lockedUntil(counted, now).ifPresent(until -> {
            throw new PortalException(
                    AccountProblem.LOCKED,
                    Math.max(1, Duration.between(now, until).toMinutes()));
        });
        var given = password.substring(0, Math.min(password.length(), PasswordRule.LONGEST));
        if (!hashes.matches(given, account.password())) {
            failures.failed(counted, now);
            throw new PortalException(AccountProblem.WRONG_PASSWORD);
        }
        failures.forget(counted);
    }

    /** Another language, for pages and letters. */
    @Transactional
    public Locale speak(String code) {
        var language = languages.find(code).orElseThrow(() -> new PortalException(AccountProblem.UNKNOWN_LANGUAGE));
        accounts.language(own().id(), language.getLanguage());
        return language;
    }

    /** Wishes another e-mail address: a link goes there, and nothing changes before it is used. */
    @Transactional(dontRollbackOn = PortalException.class)
    public void askEmail(String typed, String password) {
        var account = own();
        var email = new Email(typed);
        confirm(account, password);
        var language = viewer.language();
        later.run(() -> sending.toNewAddress(account.id(), email, language));
    }

    /** Whether a link for a new address works still. */
    public boolean emailLinkWorks(String text) {
        return links.find(new Secret(text), LinkPurpose.EMAIL, clock.instant()).isPresent();
    }

    /** Uses up the link: the address is the account's now, and the old one is told. */
    @Transactional
    public void takeEmail(String text) {
        var link = links.take(new Secret(text), LinkPurpose.EMAIL, clock.instant())
                .orElseThrow(() -> new PortalException(AccountProblem.LINK_OVER));
        var account = accounts.find(link.account()).orElseThrow(() -> new PortalException(AccountProblem.LINK_OVER));
        if (link.email() == null || !accounts.email(account.id(), link.email())) {
            throw new PortalException(AccountProblem.LINK_OVER);
        }
        if (account.email() != null) {
            var language = account.language() == null ? languages.usual() : Locale.forLanguageTag(account.language());
            letters.left(account.email(), language);
        }
    }
}
