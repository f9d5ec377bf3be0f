package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.interlace.account.store.SuspensionTable;
import org.interlace.api.job.Job;

/** Forgets suspensions a year after they were lifted. */
@ApplicationScoped
public class OldSuspensions implements Job {

    /** As many months are they kept. */
    public static final int MONTHS = 12;

    private final SuspensionTable table;
    private final Clock clock;

    @Inject
    OldSuspensions(SuspensionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "account.old-suspensions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        table.forget(
                clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant());
    }
}
