package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interlace.calendar.Given.BRUSSELS;
import static org.interlace.calendar.Given.event;
import static org.interlace.calendar.Given.events;
import static org.interlace.calendar.Given.read;
import static org.interlace.calendar.Given.readFile;
import static org.interlace.calendar.Given.starts;
import static org.interlace.calendar.Given.uids;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.CalendarEntry.State;
import org.interlace.api.calendar.Calendars.Window;
import org.junit.jupiter.api.Test;

class ReadingSeriesTest {

    @Test
    void what_repeats_is_read_as_its_occurrences_each_with_a_lasting_uid() {
        var reading = read(
                "UID:a",
                "DTSTART;TZID=Europe/Brussels:20260923T180000",
                "DURATION:PT2H",
                "RRULE:FREQ=MONTHLY;BYDAY=4WE;COUNT=3");
        assertThat(starts(reading)).containsExactly("2026-09-23T18:00", "2026-10-28T18:00", "2026-11-25T18:00");
        assertThat(uids(reading)).containsExactly("a_20260923T160000Z", "a_20261028T170000Z", "a_20261125T170000Z");
        assertThat(reading.entries())
                .allMatch(entry -> entry.ends().equals(entry.starts().plusHours(2)));
    }

    @Test
    void whole_days_repeat_by_their_days() {
        var reading = read(
                "UID:a",
                "DTSTART;VALUE=DATE:20261224",
                "RRULE:FREQ=YEARLY;BYHOUR=9;UNTIL=20271224",
                "EXDATE;VALUE=DATE:20261224");
        assertThat(uids(reading)).containsExactly("a_20271224");
        assertThat(reading.entries().get(0).wholeDays()).isTrue();
    }

    @Test
    void occurrences_are_left_out_and_added() {
        var reading = read(
                "UID:a",
                "DTSTART;TZID=Europe/Brussels:20261201T180000",
                "DTEND;TZID=Europe/Brussels:20261201T190000",
                "RRULE:FREQ=DAILY;COUNT=6",
                "EXDATE;TZID=Europe/Brussels:20261202T180000,20261203T180000",
                "EXDATE:20261204T170000Z",
                "EXDATE;VALUE=DATE:20261205",
                "RDATE;TZID=Europe/Brussels:20261224T180000",
                "RDATE;VALUE=PERIOD:20261226T170000Z/PT3H,20261227T170000Z/20261227T210000Z");
        assertThat(starts(reading))
                .containsExactly(
                        "2026-12-01T18:00",
                        "2026-12-06T18:00",
                        "2026-12-24T18:00",
                        "2026-12-26T18:00",
                        "2026-12-27T18:00");
        assertThat(reading.entries())
                .extracting(entry ->
                        java.time.Duration.between(entry.starts(), entry.ends()).toHours())
                .containsExactly(1L, 1L, 1L, 3L, 4L);
    }

    @Test
    void a_left_out_time_without_a_zone_means_that_of_the_entry() {
        var reading = read(
                "UID:a",
                "DTSTART;TZID=America/New_York:20261201T180000",
                "RRULE:FREQ=DAILY;COUNT=3",
                "EXDATE:20261202T180000");
        assertThat(starts(reading)).containsExactly("2026-12-01T18:00", "2026-12-03T18:00");
    }

    @Test
    void rules_that_leave_out_are_followed_too() {
        var reading =
                read("UID:a", "DTSTART:20261201T180000", "RRULE:FREQ=DAILY;COUNT=5", "EXRULE:FREQ=DAILY;INTERVAL=2");
        assertThat(starts(reading)).containsExactly("2026-12-01T18:00", "2026-12-02T18:00", "2026-12-04T18:00");
    }

    @Test
    void an_occurrence_that_is_different_takes_the_place_of_its_own() {
        var reading = readFile(events(
                event(
                        "UID:a",
                        "DTSTART;TZID=Europe/Brussels:20261201T180000",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "SUMMARY:Usual"),
                event(
                        "UID:a",
                        "RECURRENCE-ID;TZID=Europe/Brussels:20261208T180000",
                        "DTSTART;TZID=Europe/Brussels:20261209T200000",
                        "SUMMARY:Later"),
                event("UID:a", "RECURRENCE-ID:20261215T170000Z", "DTSTART:20261215T170000Z", "STATUS:CANCELLED"),
                event("UID:alone", "RECURRENCE-ID:20260115T170000Z", "DTSTART:20261220T170000Z", "SUMMARY:Alone")));
        assertThat(reading.refusals()).isEmpty();
        assertThat(starts(reading))
                .containsExactly(
                        "2026-12-01T18:00",
                        "2026-12-09T20:00",
                        "2026-12-15T18:00",
                        "2026-12-20T18:00",
                        "2026-12-22T18:00");
        assertThat(uids(reading))
                .containsExactly(
                        "a_20261201T170000Z",
                        "a_20261208T170000Z",
                        "a_20261215T170000Z",
                        "alone_20260115T170000Z",
                        "a_20261222T170000Z");
        assertThat(reading.entries().get(2).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void from_an_occurrence_on_all_may_be_different() {
        var reading = readFile(events(
                event(
                        "UID:a",
                        "DTSTART;TZID=Europe/Brussels:20261006T180000",
                        "RRULE:FREQ=WEEKLY;COUNT=5",
                        "SUMMARY:Early"),
                event(
                        "UID:a",
                        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Brussels:20261020T180000",
                        "DTSTART;TZID=Europe/Brussels:20261021T190000",
                        "SUMMARY:Late")));
        assertThat(starts(reading))
                .containsExactly(
                        "2026-10-06T18:00",
                        "2026-10-13T18:00",
                        "2026-10-21T19:00",
                        "2026-10-28T19:00",
                        "2026-11-04T19:00");
        assertThat(reading.entries())
                .extracting(CalendarEntry::summary)
                .containsExactly("Early", "Early", "Late", "Late", "Late");
        assertThat(uids(reading).get(3)).isEqualTo("a_20261027T170000Z");
    }

    @Test
    void the_window_holds_what_begins_before_its_end_and_is_not_over_before_it() {
        var file = events(
                        event("UID:over", "DTSTART:20260101T080000Z", "DTEND:20260101T100000Z"),
                        event("UID:on", "DTSTART:20260101T090000Z", "DTEND:20260101T110000Z"),
                        event("UID:now", "DTSTART:20260101T100000Z"),
                        event("UID:later", "DTSTART:20260102T100000Z"),
                        event("UID:r", "DTSTART:20200101T093000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"))
                .getBytes(StandardCharsets.UTF_8);
        var window = new Window(Instant.parse("2026-01-01T10:00:00Z"), Instant.parse("2026-01-02T10:00:00Z"), 9);
        assertThat(uids(new FileCalendars().read(file, BRUSSELS, window)))
                .containsExactly("on", "r_20260101T093000Z", "now", "r_20260102T093000Z");
        var few = new Window(window.from(), Instant.parse("2027-01-01T10:00:00Z"), 3);
        assertThat(uids(new FileCalendars().read(file, BRUSSELS, few))).hasSize(3 + 3);
        var none = new Window(window.from(), window.until(), 0);
        assertThat(new FileCalendars().read(file, BRUSSELS, none).entries()).isEmpty();
        var all = new Window(Instant.MIN, Instant.MAX, 2);
        assertThat(new FileCalendars().read(file, BRUSSELS, all).entries()).hasSize(6);
    }
}
