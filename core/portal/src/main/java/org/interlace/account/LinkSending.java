package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.interlace.account.domain.Email;
import org.interlace.account.domain.LinkPurpose;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.LinkTable;
import org.interlace.account.store.Throttle;
import org.interlace.api.account.AccountId;

/** Sends links, and nothing to anybody without an account; called when the answer has left already. */
@ApplicationScoped
public class LinkSending {

    private static final Throttle.Limit LETTERS = new Throttle.Limit(3, Duration.ofHours(1));

    private final AccountTable accounts;
    private final LinkTable links;
    private final Throttle throttle;
    private final AccountLetters letters;
    private final Newcomers newcomers;
    private final Clock clock;

    @Inject
    LinkSending(
            AccountTable accounts,
            LinkTable links,
            Throttle throttle,
            AccountLetters letters,
            Newcomers newcomers,
            Clock clock) {
        this.newcomers = newcomers;
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.letters = letters;
        this.clock = clock;
    }

    /** A link to whoever has an address, or an invitation to those who never were here; at most three letters an hour to one address. */
    @Transactional
    public void toOwner(Email email, LinkPurpose purpose) {
        var now = clock.instant();
        if (!throttle.allows("letter " + email.value(), LETTERS, now)) {
            return;
        }
        accounts.byEmail(email)
                .filter(account -> accounts.suspended(account.id()).isEmpty())
                .ifPresent(account -> {
                    if (account.password() == null) {
                        newcomers.welcome(account);
                    } else {
                        link(account.id(), purpose, now);
                    }
                });
    }

    private void link(AccountId account, LinkPurpose purpose, Instant now) {
        var secret = Secret.forLink();
        links.add(secret, purpose, new LinkTable.Link(account, null), now);
        letters.link(account, purpose, secret);
    }

    /** A link that proves a new address; nothing to an address that somebody has already. */
    @Transactional
    public void toNewAddress(AccountId account, Email email, Locale language) {
        var now = clock.instant();
        if (!throttle.allows("letter " + email.value(), LETTERS, now)
                || accounts.byEmail(email).isPresent()) {
            return;
        }
        var secret = Secret.forLink();
        links.add(secret, LinkPurpose.EMAIL, new LinkTable.Link(account, email.value()), now);
        letters.check(email.value(), language, secret);
    }
}
