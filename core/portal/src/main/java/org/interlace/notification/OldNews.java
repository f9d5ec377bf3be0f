package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.interlace.api.job.Job;
import org.interlace.notification.store.DigestTable;
import org.interlace.notification.store.NotificationTable;

/** Deletes news six months after it was read or settled, and after a year even when nobody read it. */
@ApplicationScoped
public class OldNews implements Job {

    private static final Duration READ = Duration.ofDays(183);
    private static final Duration UNREAD = Duration.ofDays(365);

    private final NotificationTable table;
    private final DigestTable digests;
    private final Clock clock;

    @Inject
    OldNews(NotificationTable table, DigestTable digests, Clock clock) {
        this.table = table;
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification.old";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    /** Also mails what waited for a phone call to somebody who has an e-mail by now. */
    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        table.forget(now.minus(READ), now.minus(UNREAD));
        digests.forget(now.minus(UNREAD));
        digests.reached();
    }
}
