package org.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.interlace.api.job.Job;
import org.interlace.mail.store.AttachmentTable;
import org.interlace.mail.store.MailTable;

/**
 * Deletes rows of letters: 30 days after one left or was dropped, 90 days after one was given up; what nobody could send
 * after half a year. With them the files that no letter needs any more.
 */
@ApplicationScoped
public class OldMails implements Job {

    private static final Duration LEFT = Duration.ofDays(30);
    private static final Duration GIVEN_UP = Duration.ofDays(90);
    private static final Duration NEVER_SENT = Duration.ofDays(180);

    private final MailTable table;
    private final AttachmentTable attachments;
    private final Clock clock;

    @Inject
    OldMails(MailTable table, AttachmentTable attachments, Clock clock) {
        this.table = table;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.old";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Also mails what waited for a phone call to somebody who has an e-mail by now. */
    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        table.forget(List.of("sent", "dropped"), now.minus(LEFT));
        table.forget(List.of("dead"), now.minus(GIVEN_UP));
        table.forget(List.of("waiting", "held", "phone"), now.minus(NEVER_SENT));
        table.reached(now);
        attachments.forget();
    }
}
