package org.interlace.notification.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When digests go out: by the clocks on the wall, also in the nights that change them. An hour that does not exist is
 * the one after it; one that comes twice is the first.
 *
 * @param at the hour
 * @param day of the weekly one
 */
public record DigestTimes(LocalTime at, DayOfWeek day, ZoneId zone) {

    /** The last time a daily one was due. */
    public Instant lastDaily(Instant now) {
        var today = ZonedDateTime.of(now.atZone(zone).toLocalDate(), at, zone);
        var due = today.toInstant().isAfter(now)
                ? ZonedDateTime.of(now.atZone(zone).toLocalDate().minusDays(1), at, zone)
                : today;
        return due.toInstant();
    }

    /** The last time a weekly one was due. */
    public Instant lastWeekly(Instant now) {
        var date = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        var due = ZonedDateTime.of(date, at, zone);
        return (due.toInstant().isAfter(now) ? ZonedDateTime.of(date.minusWeeks(1), at, zone) : due).toInstant();
    }
}
