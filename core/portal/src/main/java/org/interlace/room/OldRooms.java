package org.interlace.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.job.Job;
import org.interlace.room.store.RoomTable;

/** Deletes rooms in which nothing was said for a year. */
@ApplicationScoped
public class OldRooms implements Job {

    private final RoomTable table;
    private final Clock clock;
    private final int months;

    @Inject
    OldRooms(
            RoomTable table,
            Clock clock,
            @ConfigProperty(name = "interlace.keep.rooms", defaultValue = "12") int months) {
        this.table = table;
        this.clock = clock;
        this.months = months;
    }

    @Override
    public String name() {
        return "room.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        table.forget(
                clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant());
    }
}
