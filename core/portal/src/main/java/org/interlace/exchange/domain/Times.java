package org.interlace.exchange.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.interlace.api.exchange.BadRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 8601 times of things that happened.
 *
 * @param zone of times without an offset
 * @param now nothing can have happened after
 */
public record Times(ZoneId zone, Instant now) {

    private static final int LONGEST = 40;

    /** The time in a column; null when there is none. */
    public @Nullable Instant past(Row row, String column) {
        var time = row.time(column, zone).orElse(null);
        // clocks and zones differ; a day is forgiven
        if (time != null && time.isAfter(now.plus(1, ChronoUnit.DAYS))) {
            throw new BadRow("%s lies in the future: %s".formatted(column, row.line(column, LONGEST)));
        }
        return time;
    }
}
