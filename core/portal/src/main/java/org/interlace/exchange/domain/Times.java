package org.interlace.exchange.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 8601 times of things that happened: with an offset, without (then in the portal's zone), or a date alone.
 *
 * @param zone of times without an offset
 * @param now nothing can have happened after
 */
public record Times(ZoneId zone, Instant now) {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    /** The time in a column; null when there is none. */
    public @Nullable Instant past(Row row, String column) {
        var text = row.line(column, 40);
        if (text.isEmpty()) {
            return null;
        }
        var time = parse(column, text);
        if (time.isBefore(FIRST)) {
            throw new BadRow("%s lies before 1900: %s".formatted(column, text));
        }
        // clocks and zones differ; a day is forgiven
        if (time.isAfter(now.plus(1, ChronoUnit.DAYS))) {
            throw new BadRow("%s lies in the future: %s".formatted(column, text));
        }
        return time;
    }

    private Instant parse(String column, String text) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            var iso = text.replace(' ', 'T');
            return hasOffset(iso)
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new BadRow("%s is no ISO 8601 time: %s".formatted(column, text));
        }
    }

    private static boolean hasOffset(String iso) {
        int time = iso.indexOf('T');
        return iso.endsWith("Z") || iso.indexOf('+', time) > 0 || (time > 0 && iso.indexOf('-', time) > 0);
    }
}
