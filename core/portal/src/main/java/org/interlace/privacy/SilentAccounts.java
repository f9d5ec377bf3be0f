package org.interlace.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.account.AccountId;
import org.interlace.api.job.Job;
import org.interlace.api.mail.MailTo;
import org.interlace.api.mail.Mails;
import org.interlace.api.mail.NewMail;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.graph.OwnTransaction;
import org.interlace.privacy.domain.Silence;
import org.interlace.privacy.store.SilenceTable;

/** Tells owners of silent accounts twice, and erases them after 24 months (product.md §2.9). */
@ApplicationScoped
public class SilentAccounts implements Job {

    private static final int MONTHS = 22;

    private final SilenceTable table;
    private final Erasure erasure;
    private final Mails mails;
    private final OwnTransaction own;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    SilentAccounts(
            SilenceTable table,
            Erasure erasure,
            Mails mails,
            OwnTransaction own,
            Clock clock,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.table = table;
        this.erasure = erasure;
        this.mails = mails;
        this.own = own;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    @Override
    public String name() {
        return "privacy.silent-accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    /** Each in a transaction of its own: one that fails does not keep the others. */
    @Override
    public void run() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        for (var silent : table.since(today.minusMonths(MONTHS))) {
            switch (silent.silence().step(today)) {
                case NONE -> {}
                case FORGET -> own.run(() -> forget(silent.account()));
                case TELL_FIRST -> own.run(() -> tell(silent, today, table.first(silent.account(), today), "first"));
                case TELL_SECOND -> own.run(() -> tell(silent, today, table.second(silent.account(), today), "second"));
                case ERASE -> erasure.silent(silent.account());
            }
        }
    }

    private boolean forget(UUID account) {
        table.forget(account);
        return true;
    }

    private boolean tell(SilenceTable.Silent silent, LocalDate today, boolean fresh, String which) {
        if (fresh) {
            var told = which.equals("first")
                    ? new Silence(silent.silence().seen(), Optional.of(today), Optional.empty())
                    : new Silence(silent.silence().seen(), silent.silence().first(), Optional.of(today));
            var end = new Value.Moment(told.end(today).atStartOfDay(zone).toInstant());
            mails.send(new NewMail(
                    "privacy.silent",
                    new MailTo.OfAccount(new AccountId(silent.account())),
                    silent.account() + " " + silent.silence().seen() + " " + which,
                    Sentence.of(MessageKey.parse("privacy.silent.subject")),
                    Sentence.of(MessageKey.parse("privacy.silent.text"), end),
                    Optional.of(new NewMail.Button(MessageKey.parse("privacy.silent.button"), "/login")),
                    false));
        }
        return fresh;
    }
}
