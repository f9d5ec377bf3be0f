package org.interlace.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DigestTimesTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private final DigestTimes usual = new DigestTimes(LocalTime.of(7, 30), DayOfWeek.MONDAY, BRUSSELS);

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    @Test
    void daily_at_half_past_seven_by_the_wall_clock_in_winter_and_summer() {
        assertThat(usual.lastDaily(at("2026-12-03T06:29:59Z"))).isEqualTo(at("2026-12-02T06:30:00Z"));
        assertThat(usual.lastDaily(at("2026-12-03T06:30:00Z"))).isEqualTo(at("2026-12-03T06:30:00Z"));
        assertThat(usual.lastDaily(at("2026-07-03T05:30:00Z"))).isEqualTo(at("2026-07-03T05:30:00Z"));
    }

    @Test
    void weekly_on_its_day_and_a_missed_one_stays_due_all_week() {
        var monday = at("2026-11-23T06:30:00Z");

        assertThat(usual.lastWeekly(monday.minusSeconds(1))).isEqualTo(at("2026-11-16T06:30:00Z"));
        assertThat(usual.lastWeekly(monday)).isEqualTo(monday);
        assertThat(usual.lastWeekly(at("2026-11-29T23:00:00Z"))).isEqualTo(monday);
    }

    @Test
    void each_night_brings_exactly_one_also_when_the_clocks_change() {
        for (var hour : new int[] {0, 2, 3, 7}) {
            var times = new DigestTimes(LocalTime.of(hour, 30), DayOfWeek.SUNDAY, BRUSSELS);
            assertThat(between(times, "2026-03-27T12:00:00Z", "2026-03-31T12:00:00Z"))
                    .as("spring, %d:30", hour)
                    .hasSize(4);
            assertThat(between(times, "2026-10-23T12:00:00Z", "2026-10-27T12:00:00Z"))
                    .as("autumn, %d:30", hour)
                    .hasSize(4);
        }
    }

    /** The different times that somebody who looks each minute sees become due. */
    private static Set<Instant> between(DigestTimes times, String from, String to) {
        var seen = new TreeSet<Instant>();
        for (var now = at(from); now.isBefore(at(to)); now = now.plus(Duration.ofMinutes(1))) {
            var due = times.lastDaily(now);
            assertThat(due).isBeforeOrEqualTo(now);
            if (due.isAfter(at(from))) {
                seen.add(due);
            }
        }
        return seen;
    }
}
