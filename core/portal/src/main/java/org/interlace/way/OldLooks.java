package org.interlace.way;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.interlace.api.job.Job;
import org.interlace.way.store.LookTable;

/** Forgets for whom ways were looked for, a day later. */
@ApplicationScoped
public class OldLooks implements Job {

    private final LookTable table;
    private final Clock clock;

    @Inject
    OldLooks(LookTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "way.old-looks";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        table.forget(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
