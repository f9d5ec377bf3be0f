package org.interlace.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkClockTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), BRUSSELS).toInstant();
    }

    private static WorkClock closedOn(String... days) {
        return new WorkClock(
                BRUSSELS, Set.of(days).stream().map(LocalDate::parse).collect(Collectors.toSet()));
    }

    @Test
    void four_days_are_four_days() {
        assertThat(closedOn().after(at("2026-11-23T10:00"), Duration.ofDays(4), false))
                .isEqualTo(at("2026-11-27T10:00"));
    }

    @Test
    void every_clock_stands_on_closing_days() {
        assertThat(closedOn("2026-12-25", "2026-12-26").after(at("2026-12-24T10:00"), Duration.ofDays(1), false))
                .isEqualTo(at("2026-12-27T10:00"));
    }

    @Test
    void a_request_on_a_closing_day_begins_to_run_the_next() {
        assertThat(closedOn("2026-12-25").after(at("2026-12-25T15:00"), Duration.ofHours(2), false))
                .isEqualTo(at("2026-12-26T02:00"));
    }

    @Test
    void two_working_days_from_friday_noon_end_on_tuesday_noon() {
        assertThat(closedOn().after(at("2026-11-27T12:00"), Duration.ofDays(2), true))
                .isEqualTo(at("2026-12-01T12:00"));
    }

    @Test
    void the_night_in_which_summer_time_ends_is_an_hour_longer() {
        assertThat(closedOn().after(at("2026-10-24T12:00"), Duration.ofDays(1), false))
                .isEqualTo(at("2026-10-25T11:00"));
        assertThat(closedOn("2026-10-25").after(at("2026-10-24T23:00"), Duration.ofHours(2), false))
                .isEqualTo(at("2026-10-26T01:00"));
    }

    @Test
    void a_house_that_is_closed_for_ever_stops_no_request_for_ever() {
        var always = IntStream.range(0, 4000)
                .mapToObj(day -> LocalDate.parse("2026-01-01").plusDays(day))
                .collect(Collectors.toSet());

        assertThat(new WorkClock(BRUSSELS, always).after(at("2026-06-01T00:00"), Duration.ofDays(1), false))
                .isBefore(at("2027-06-05T00:00"));
    }
}
