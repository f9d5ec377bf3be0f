package org.interlace.events.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From when until when, on the clock of the place.
 *
 * @param ends after {@code starts}, in the same zone
 */
public record When(ZonedDateTime starts, ZonedDateTime ends) {

    /** The longest event. */
    public static final Duration LONGEST = Duration.ofDays(31);

    /** @throws IllegalArgumentException if it ends before it starts, lasts too long, or the zones differ */
    public When {
        if (!ends.isAfter(starts)
                || Duration.between(starts, ends).compareTo(LONGEST) > 0
                || !starts.getZone().equals(ends.getZone())) {
            throw new IllegalArgumentException("From %s until %s is no time of an event".formatted(starts, ends));
        }
    }

    /** The clock of the place. */
    public ZoneId zone() {
        return starts.getZone();
    }

    /** When it starts. */
    public Instant from() {
        return starts.toInstant();
    }

    /** When it ends. */
    public Instant until() {
        return ends.toInstant();
    }

    /** How long it lasts. */
    public Duration lasts() {
        return Duration.between(starts, ends);
    }
}
