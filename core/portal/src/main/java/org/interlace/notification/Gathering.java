package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.notification.Cadence;
import org.interlace.mail.store.MailTable;
import org.interlace.notification.domain.DigestTimes;
import org.interlace.notification.store.DigestTable;
import org.interlace.notification.store.DigestTable.Addressed;

/**
 * Turns news into letters: at once, or in digests. Each step is one transaction that marks the news and adds the letters,
 * so that nothing goes twice among several nodes. What a letter says is written when it leaves.
 */
@ApplicationScoped
public class Gathering {

    /** Kind of a letter with one piece of news. */
    static final String NOW = "notification.now";

    /** Kind of a letter with what was gathered. */
    static final String DIGEST = "notification.digest";

    private static final int BATCH = 1000;

    private final DigestTable digests;
    private final MailTable mails;
    private final Kinds kinds;
    private final Clock clock;
    private final DigestTimes times;

    @Inject
    Gathering(
            DigestTable digests,
            MailTable mails,
            Kinds kinds,
            Clock clock,
            @ConfigProperty(name = "interlace.digest.time", defaultValue = "07:30") String time,
            @ConfigProperty(name = "interlace.digest.day", defaultValue = "monday") String day,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.digests = digests;
        this.mails = mails;
        this.kinds = kinds;
        this.clock = clock;
        this.times = new DigestTimes(
                LocalTime.parse(time), DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), ZoneId.of(zone));
    }

    /** The last moment at which any digest was due. */
    Instant lastDue() {
        return times.lastDaily(clock.instant());
    }

    /**
     * Makes letters of what is to be mailed at once.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean soon() {
        if (!digests.soon()) {
            return false;
        }
        var letters = digests.takeSoon(BATCH);
        mails.addUnwritten(
                letters.stream()
                        .map(one -> new MailTable.Unwritten(
                                one.letter(), NOW, one.letter().toString(), one.account(), 1, one.attachment()))
                        .toList(),
                clock.instant());
        return !letters.isEmpty();
    }

    /** Makes the digests that are due and were not made, here or elsewhere; a missed one is made up for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void digest() {
        var now = clock.instant();
        var cadences = new ArrayList<String>();
        if (begin(Cadence.DAILY, times.lastDaily(now))) {
            // what was gathered before its reader chose "now" goes with the daily ones
            cadences.addAll(List.of(Cadence.DAILY.word(), Cadence.NOW.word()));
        }
        if (begin(Cadence.WEEKLY, times.lastWeekly(now))) {
            cadences.add(Cadence.WEEKLY.word());
        }
        if (!cadences.isEmpty()) {
            make(cadences, times.lastDaily(now), now);
        }
    }

    private boolean begin(Cadence cadence, Instant due) {
        return !digests.begun(cadence, due) && digests.begin(cadence, due);
    }

    private void make(List<String> cadences, Instant due, Instant now) {
        var declared = kinds.all().values();
        var letters = digests.receivers(declared, cadences, due);
        if (!letters.isEmpty()) {
            digests.put(letters, declared, cadences, due);
            mails.addUnwritten(letters.stream().map(Gathering::row).toList(), now);
        }
    }

    private static MailTable.Unwritten row(Addressed one) {
        return new MailTable.Unwritten(one.letter(), DIGEST, one.letter().toString(), one.account(), 2, null);
    }
}
