package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interlace.calendar.Given.BRUSSELS;
import static org.interlace.calendar.Given.event;
import static org.interlace.calendar.Given.one;
import static org.interlace.calendar.Given.readFile;
import static org.interlace.calendar.Given.starts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.CalendarEntry.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @Test
    void an_entry_is_read_and_nothing_about_people_is() {
        var file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Somebody//EN
                BEGIN:VEVENT
                UID:one@example.org
                SEQUENCE:3
                STATUS:TENTATIVE
                CREATED:20260901T080000Z
                LAST-MODIFIED:20260902T080000Z
                DTSTAMP:20261124T120000Z
                DTSTART;TZID=Europe/Brussels:20261201T180000
                DTEND;TZID=Europe/Brussels:20261201T200000
                SUMMARY;LANGUAGE=fr:Atelier\\, première
                  partie
                DESCRIPTION:Une ligne\\nune autre\\; \\\\fin
                LOCATION:Rue Haute 1
                CATEGORIES:atelier,langue\\, française
                CATEGORIES:atelier,soir
                URL;VALUE=URI:https://example.org/a?b=c
                ORGANIZER;CN="Marie; Dupont:x":mailto:marie@example.org
                ATTENDEE;CN=Jean:mailto:jean@example.org
                CONTACT:Marie
                ATTACH:https://example.org/secret
                BEGIN:VALARM
                ACTION:EMAIL
                SUMMARY:Alarm of Jean
                ATTENDEE:mailto:jean@example.org
                TRIGGER:-PT15M
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """;
        var reading = readFile(file);
        assertThat(reading.refusals()).isEmpty();
        var entry = reading.entries().get(0);
        assertThat(entry.uid()).isEqualTo("one@example.org");
        assertThat(entry.sequence()).isEqualTo(3);
        assertThat(entry.state()).isEqualTo(State.TENTATIVE);
        assertThat(entry.created()).isEqualTo(Instant.parse("2026-09-01T08:00:00Z"));
        assertThat(entry.modified()).isEqualTo(Instant.parse("2026-09-02T08:00:00Z"));
        assertThat(entry.starts())
                .isEqualTo(LocalDate.of(2026, 12, 1).atTime(18, 0).atZone(BRUSSELS));
        assertThat(entry.ends()).isEqualTo(entry.starts().plusHours(2));
        assertThat(entry.wholeDays()).isFalse();
        assertThat(entry.summary()).isEqualTo("Atelier, première partie");
        assertThat(entry.description()).isEqualTo("Une ligne\nune autre; \\fin");
        assertThat(entry.location()).isEqualTo("Rue Haute 1");
        assertThat(entry.categories()).containsExactly("atelier", "langue, française", "soir");
        assertThat(entry.url()).hasToString("Optional[https://example.org/a?b=c]");
        assertThat(reading.toString()).doesNotContain("Jean", "jean@", "Marie", "marie@", "secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART:20261201T180000                               | 2026-12-01T17:00:00Z
            DTSTART:20261201T180000Z                              | 2026-12-01T18:00:00Z
            DTSTART:20261201T1800                                 | 2026-12-01T17:00:00Z
            DTSTART:20261201T180000+0300                          | 2026-12-01T15:00:00Z
            DTSTART:2026-12-01T18:00:00.000-05:00                 | 2026-12-01T23:00:00Z
            DTSTART:2026-12-01 18:00                              | 2026-12-01T17:00:00Z
            DTSTART:20261130T240000                               | 2026-11-30T23:00:00Z
            DTSTART:20261201T175960                               | 2026-12-01T16:59:59Z
            dtstart;tzid=america/new_york:20261201T180000         | 2026-12-01T23:00:00Z
            DTSTART;TZID="America/New_York":20261201T180000       | 2026-12-01T23:00:00Z
            DTSTART;TZID=/x.org/2005_1/Europe/Kyiv:20261201T180000 | 2026-12-01T16:00:00Z
            DTSTART;TZID=Romance Standard Time:20261201T180000    | 2026-12-01T17:00:00Z
            DTSTART;TZID=W. Europe Standard Time:20260701T180000  | 2026-07-01T16:00:00Z
            DTSTART;TZID=Eastern Standard Time:20260701T180000    | 2026-07-01T22:00:00Z
            DTSTART;TZID=UTC:20260701T180000                      | 2026-07-01T18:00:00Z
            DTSTART;TZID=GMT+2:20260701T180000                    | 2026-07-01T16:00:00Z
            DTSTART;TZID=Etc/GMT-2:20260701T180000                | 2026-07-01T16:00:00Z
            DTSTART;X=1;TZID=Europe/London;VALUE=DATE-TIME:20260701T180000 | 2026-07-01T17:00:00Z
            DTSTART;TZID=Europe/Brussels:20260329T023000          | 2026-03-29T01:30:00Z
            DTSTART;TZID=Europe/Brussels:20261025T023000          | 2026-10-25T00:30:00Z
            """)
    void times_are_read_as_programs_write_them(String line, Instant moment) {
        assertThat(one(line).starts().toInstant()).isEqualTo(moment);
    }

    @Test
    void a_time_is_shown_in_the_zone_of_its_place() {
        assertThat(one("DTSTART;TZID=Asia/Tokyo:20261201T180000").starts().getZone())
                .isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(one("DTSTART;TZID=Romance Standard Time:20261201T180000")
                        .starts()
                        .getZone())
                .isEqualTo(BRUSSELS);
        assertThat(one("DTSTART:20261201T230000Z").day()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void a_calendar_may_name_a_zone_for_all_its_times() {
        var reading = readFile("""
                BEGIN:VCALENDAR
                X-WR-TIMEZONE:America/New_York
                BEGIN:VEVENT
                UID:a
                DTSTART:20261201T180000
                END:VEVENT
                BEGIN:VEVENT
                UID:b
                DTSTART:20261202T180000Z
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(starts(reading)).containsExactly("2026-12-01T18:00", "2026-12-02T13:00");
        assertThat(reading.entries()).allMatch(entry -> entry.starts().getZone().equals(ZoneId.of("America/New_York")));
    }

    @Test
    void a_zone_that_only_the_file_knows_is_read_from_it() {
        var file = """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Customized Time Zone
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:a
                DTSTART;TZID="Customized Time Zone":20260325T180000
                RRULE:FREQ=WEEKLY;COUNT=3
                END:VEVENT
                END:VCALENDAR
                """;
        var moments = readFile(file).entries().stream()
                .map(entry -> entry.starts().toInstant().toString())
                .toList();
        assertThat(moments).containsExactly("2026-03-25T17:00:00Z", "2026-04-01T16:00:00Z", "2026-04-08T16:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTEND:20261201T193000             | 2026-12-01T18:30:00Z
            DTEND:20261201T183000Z            | 2026-12-01T18:30:00Z
            DTEND;TZID=Europe/London:20261201T183000 | 2026-12-01T18:30:00Z
            DURATION:PT1H30M                  | 2026-12-01T18:30:00Z
            DURATION:+P1DT30M                 | 2026-12-02T17:30:00Z
            DURATION:P2W                      | 2026-12-15T17:00:00Z
            DURATION:pt90m                    | 2026-12-01T18:30:00Z
            SUMMARY:no end                    | 2026-12-01T17:00:00Z
            """)
    void an_end_is_a_time_or_a_length(String line, Instant end) {
        assertThat(one("DTSTART;TZID=Europe/Brussels:20261201T180000", line)
                        .ends()
                        .toInstant())
                .isEqualTo(end);
    }

    @Test
    void a_day_by_the_calendar_is_not_always_twenty_four_hours() {
        var days = one("DTSTART;TZID=Europe/Brussels:20261024T180000", "DURATION:P1D");
        assertThat(days.ends().toLocalDateTime()).hasToString("2026-10-25T18:00");
        var hours = one("DTSTART;TZID=Europe/Brussels:20261024T180000", "DURATION:PT24H");
        assertThat(hours.ends().toLocalDateTime()).hasToString("2026-10-25T17:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART;VALUE=DATE:20261224         | DTEND;VALUE=DATE:20261227 | 2026-12-27
            DTSTART;VALUE=DATE:20261224         | DTEND;VALUE=DATE:20261224 | 2026-12-25
            DTSTART;VALUE=DATE:20261224         | SUMMARY:x                 | 2026-12-25
            DTSTART;VALUE=DATE:20261224         | DURATION:P2D              | 2026-12-26
            DTSTART;VALUE=DATE:20261224         | DTEND:20261224T120000     | 2026-12-25
            DTSTART:20261224                    | DTEND:20261226            | 2026-12-26
            DTSTART;VALUE=DATE:20261224T000000  | DTEND;VALUE=DATE:20261225T000000 | 2026-12-25
            DTSTART;VALUE=DATE;TZID=Asia/Tokyo:20261224 | SUMMARY:x         | 2026-12-25
            """)
    void whole_days_have_no_hours(String start, String end, LocalDate after) {
        var entry = one(start, end);
        assertThat(entry.wholeDays()).isTrue();
        assertThat(entry.starts()).isEqualTo(LocalDate.of(2026, 12, 24).atStartOfDay(BRUSSELS));
        assertThat(entry.ends()).isEqualTo(after.atStartOfDay(BRUSSELS));
    }

    @Test
    void a_missing_uid_is_made_up_the_same_each_time() {
        var uid = one("DTSTART:20261201T180000", "SUMMARY:A").uid();
        assertThat(uid)
                .isNotBlank()
                .isEqualTo(one("DTSTART:20261201T180000", "SUMMARY:A", "LOCATION:B")
                        .uid());
        assertThat(one("DTSTART:20261201T180000", "SUMMARY:B").uid()).isNotEqualTo(uid);
        assertThat(one("UID:" + "x".repeat(9_999), "DTSTART:20261201T180000").uid())
                .hasSizeLessThan(100);
    }

    @Test
    void a_calendar_that_cancels_cancels_all_its_entries() {
        var reading = readFile(
                "BEGIN:VCALENDAR\nMETHOD:CANCEL\n" + event("UID:a", "DTSTART:20261201T180000") + "END:VCALENDAR");
        assertThat(reading.entries()).extracting(CalendarEntry::state).containsExactly(State.CANCELLED);
    }
}
