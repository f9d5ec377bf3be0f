package org.interlace.request.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * Counts time that runs only while the house is open: closing days do not count, and in working days neither do
 * Saturdays and Sundays. A day is one of the zone, so that a night on which clocks are changed has 23 or 25 hours.
 *
 * @param closed days on which every clock stands
 */
public record WorkClock(ZoneId zone, Set<LocalDate> closed) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** A year of closing days in a row is taken for a mistake; then the clock runs on. */
    private static final int MOST_DAYS = 366;

    /** Copies the set. */
    public WorkClock {
        closed = Set.copyOf(closed);
    }

    /** The moment at which that much time has run. */
    public Instant after(Instant from, Duration time, boolean workingDays) {
        var at = from;
        var left = time;
        int stood = 0;
        while (true) {
            var day = at.atZone(zone).toLocalDate();
            var tomorrow = day.plusDays(1).atStartOfDay(zone).toInstant();
            if (stands(day, workingDays) && stood < MOST_DAYS) {
                stood++;
                at = tomorrow;
                continue;
            }
            var today = Duration.between(at, tomorrow);
            if (left.compareTo(today) <= 0) {
                return at.plus(left);
            }
            left = left.minus(today);
            at = tomorrow;
        }
    }

    private boolean stands(LocalDate day, boolean workingDays) {
        return closed.contains(day) || (workingDays && WEEKEND.contains(day.getDayOfWeek()));
    }
}
