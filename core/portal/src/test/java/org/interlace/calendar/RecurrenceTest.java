package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");

    private final RuleRecurrence recurrence = new RuleRecurrence();

    private List<ZonedDateTime> of(String rule, String first, ZoneId zone, int most) {
        var start = LocalDateTime.parse(first).atZone(zone);
        return recurrence.occurrences(rule, start, start.toInstant(), LATE, most);
    }

    private static List<String> local(List<ZonedDateTime> moments) {
        return moments.stream()
                .map(moment -> moment.toLocalDateTime().toString())
                .toList();
    }

    @Test
    void the_third_wednesday_stays_at_six_in_the_evening_when_the_clocks_change() {
        var found = of("FREQ=MONTHLY;BYDAY=3WE", "2026-09-16T18:00", BRUSSELS, 8);
        assertThat(local(found))
                .containsExactly(
                        "2026-09-16T18:00",
                        "2026-10-21T18:00",
                        "2026-11-18T18:00",
                        "2026-12-16T18:00",
                        "2027-01-20T18:00",
                        "2027-02-17T18:00",
                        "2027-03-17T18:00",
                        "2027-04-21T18:00");
        assertThat(found.get(1).getOffset().getId()).isEqualTo("+02:00");
        assertThat(found.get(2).getOffset().getId()).isEqualTo("+01:00");
    }

    @Test
    void an_hour_that_the_clocks_leave_out_is_that_much_later_and_only_that_night() {
        assertThat(local(of("FREQ=DAILY", "2026-03-28T02:30", BRUSSELS, 3)))
                .containsExactly("2026-03-28T02:30", "2026-03-29T03:30", "2026-03-30T02:30");
        assertThat(local(of("FREQ=DAILY", "2026-10-03T02:15", ZoneId.of("Australia/Lord_Howe"), 3)))
                .containsExactly("2026-10-03T02:15", "2026-10-04T02:45", "2026-10-05T02:15");
        assertThat(local(of("FREQ=WEEKLY", "2025-08-31T00:00", ZoneId.of("America/Santiago"), 3)))
                .containsExactly("2025-08-31T00:00", "2025-09-07T01:00", "2025-09-14T00:00");
    }

    @Test
    void of_an_hour_that_comes_twice_the_first_counts() {
        var found = of("FREQ=DAILY", "2026-10-24T02:30", BRUSSELS, 3);
        assertThat(found.get(1).toInstant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(found.get(2).toInstant()).isEqualTo(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void the_first_one_stays_in_the_second_of_two_hours_when_it_was_meant_so() {
        var first = ZonedDateTime.ofInstant(Instant.parse("2026-10-25T01:30:00Z"), BRUSSELS);
        var found = recurrence.occurrences("FREQ=YEARLY;COUNT=2", first, first.toInstant(), LATE, 5);
        assertThat(found).first().isEqualTo(first);
        assertThat(found).hasSize(2);
    }

    @Test
    void times_that_fall_together_in_the_night_of_the_change_are_one() {
        var found = of("FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30", "2026-03-29T03:00", BRUSSELS, 4);
        assertThat(local(found))
                .containsExactly("2026-03-29T03:00", "2026-03-29T03:30", "2026-03-30T02:00", "2026-03-30T02:30");
    }

    @Test
    void they_come_in_order_even_where_the_clocks_put_one_behind_another() {
        var found = of("FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,45", "2026-03-29T01:00", BRUSSELS, 3);
        assertThat(local(found)).containsExactly("2026-03-29T01:00", "2026-03-29T01:45", "2026-03-29T03:00");
    }

    @Test
    void the_first_one_is_one_of_them_even_when_the_rule_does_not_name_it() {
        assertThat(local(of("FREQ=WEEKLY;BYDAY=MO;COUNT=3", "2026-11-25T19:00", BRUSSELS, 9)))
                .containsExactly("2026-11-25T19:00", "2026-11-30T19:00", "2026-12-07T19:00");
    }

    @Test
    void only_those_of_the_window_come_and_a_count_begins_with_the_first() {
        var first = LocalDateTime.parse("2026-01-01T10:00").atZone(BRUSSELS);
        var from = Instant.parse("2026-01-08T09:00:00Z");
        var until = Instant.parse("2026-01-11T09:00:00Z");
        assertThat(local(recurrence.occurrences("FREQ=DAILY;COUNT=10", first, from, until, 99)))
                .containsExactly("2026-01-08T10:00", "2026-01-09T10:00", "2026-01-10T10:00");
        assertThat(local(recurrence.occurrences("FREQ=DAILY;COUNT=9", first, from, LATE, 99)))
                .containsExactly("2026-01-08T10:00", "2026-01-09T10:00");
        assertThat(recurrence.occurrences("FREQ=DAILY", first, from, until, 2)).hasSize(2);
        assertThat(recurrence.occurrences("FREQ=DAILY", first, from, until, 0)).isEmpty();
        assertThat(recurrence.occurrences("FREQ=DAILY", first, until, from, 9)).isEmpty();
        assertThat(recurrence.occurrences("FREQ=DAILY;COUNT=3", first, Instant.MIN, Instant.MAX, 9))
                .hasSize(3);
    }

    @Test
    void an_end_is_a_day_a_local_time_or_a_universal_one() {
        assertThat(of("FREQ=DAILY;UNTIL=20261127", "2026-11-24T19:00", BRUSSELS, 99))
                .hasSize(4);
        assertThat(of("FREQ=DAILY;UNTIL=20261127T185959", "2026-11-24T19:00", BRUSSELS, 99))
                .hasSize(3);
        assertThat(of("FREQ=DAILY;UNTIL=20261127T190000", "2026-11-24T19:00", BRUSSELS, 99))
                .hasSize(4);
        assertThat(of("FREQ=DAILY;UNTIL=20261127T180000Z", "2026-11-24T19:00", BRUSSELS, 99))
                .hasSize(4);
        assertThat(of("FREQ=DAILY;UNTIL=20261127T175959Z", "2026-11-24T19:00", BRUSSELS, 99))
                .hasSize(3);
    }

    @Test
    void a_leap_day_comes_in_leap_years_and_none_in_2100() {
        var first = LocalDateTime.parse("2092-02-29T10:00").atZone(BRUSSELS);
        var found = recurrence.occurrences(
                "FREQ=YEARLY", first, first.toInstant(), Instant.parse("2110-01-01T00:00:00Z"), 9);
        assertThat(found)
                .extracting(ZonedDateTime::toLocalDate)
                .containsExactly(
                        LocalDate.of(2092, 2, 29),
                        LocalDate.of(2096, 2, 29),
                        LocalDate.of(2104, 2, 29),
                        LocalDate.of(2108, 2, 29));
    }

    @Test
    void a_month_without_a_thirty_first_is_left_out() {
        assertThat(local(of("FREQ=MONTHLY", "2026-10-31T10:00", BRUSSELS, 4)))
                .containsExactly("2026-10-31T10:00", "2026-12-31T10:00", "2027-01-31T10:00", "2027-03-31T10:00");
    }

    @Test
    void a_year_end_week_belongs_to_the_year_that_has_most_of_it() {
        assertThat(local(of("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR", "2027-01-01T10:00", BRUSSELS, 2)))
                .containsExactly("2027-01-01T10:00", "2032-12-31T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "freq=weekly; byday=mo,we ;",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYYEARDAY=-1;X-PROGRAM=1",
                "BYSECOND=60;FREQ=DAILY;WKST=SU"
            })
    void rules_are_followed(String rule) {
        assertThat(recurrence.follows(rule)).isTrue();
        assertThat(of(rule, "2026-11-24T19:00", BRUSSELS, 3)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "=",
                "FREQ",
                "FREQ=",
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;INTERVAL=90000",
                "FREQ=HOURLY",
                "FREQ=FORTNIGHTLY",
                "INTERVAL=2",
                "FREQ=DAILY;FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;INTERVAL=99999999999999999999",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=two",
                "FREQ=DAILY;COUNT=٣",
                "FREQ=DAILY;UNTIL=soon",
                "FREQ=DAILY;UNTIL=20260230",
                "FREQ=DAILY;BYHOUR=24",
                "FREQ=DAILY;BYHOUR=",
                "FREQ=DAILY;BYHOUR=1,,2",
                "FREQ=DAILY;BYMONTH=13",
                "FREQ=DAILY;BYMONTHDAY=0",
                "FREQ=DAILY;BYDAY=2MO",
                "FREQ=DAILY;BYDAY=XX",
                "FREQ=MONTHLY;BYDAY=0MO",
                "FREQ=WEEKLY;BYMONTHDAY=3",
                "FREQ=MONTHLY;BYWEEKNO=3",
                "FREQ=MONTHLY;BYYEARDAY=3",
                "FREQ=YEARLY;BYWEEKNO=3;BYDAY=2MO",
                "FREQ=MONTHLY;BYSETPOS=1",
                "FREQ=MONTHLY;RSCALE=HEBREW",
                "FREQ=MONTHLY;SKIP=FORWARD",
                "FREQ=DAILY;WKST=1",
                "every third Wednesday"
            })
    void what_is_no_rule_or_strikes_too_often_is_refused(String rule) {
        assertThat(recurrence.follows(rule)).isFalse();
        assertThatThrownBy(() -> of(rule, "2026-11-24T19:00", BRUSSELS, 3))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(CalendarProblem.NO_RULE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU;INTERVAL=7;COUNT=999999999",
                "FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;BYSETPOS=300;COUNT=999999999",
                "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20;"
                        + "BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29;"
                        + "BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29",
                "FREQ=DAILY;INTERVAL=99999"
            })
    void a_hostile_rule_is_soon_done(String rule) {
        var begin = System.nanoTime();
        var first = LocalDateTime.parse("0001-01-01T00:00").atZone(BRUSSELS);
        var from = Instant.parse("9000-01-01T00:00:00Z");
        try {
            assertThat(recurrence.occurrences(rule, first, from, Instant.MAX, 10))
                    .hasSizeLessThanOrEqualTo(10);
        } catch (PortalException e) {
            assertThat(e.code()).isEqualTo(CalendarProblem.ENDLESS);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void a_first_one_in_no_year_is_refused() {
        var first = LocalDateTime.of(-5_000_000, 1, 1, 0, 0).atZone(BRUSSELS);
        assertThatThrownBy(() -> recurrence.occurrences("FREQ=DAILY;COUNT=9", first, Instant.MIN, Instant.MAX, 9))
                .isInstanceOf(PortalException.class);
    }
}
