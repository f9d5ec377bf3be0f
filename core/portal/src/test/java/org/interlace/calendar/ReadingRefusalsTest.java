package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interlace.calendar.Given.BRUSSELS;
import static org.interlace.calendar.Given.YEARS;
import static org.interlace.calendar.Given.event;
import static org.interlace.calendar.Given.events;
import static org.interlace.calendar.Given.read;
import static org.interlace.calendar.Given.readFile;
import static org.interlace.calendar.Given.uids;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars.Reason;
import org.interlace.api.calendar.Calendars.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRefusalsTest {

    @Test
    void of_two_entries_with_one_uid_the_newer_is_read_and_the_other_told() {
        var reading = readFile(events(
                event("UID:a", "DTSTART:20261201T180000", "SEQUENCE:2", "SUMMARY:Newer"),
                event("UID:a", "DTSTART:20261202T180000", "SEQUENCE:1", "SUMMARY:Older"),
                event("UID:b", "DTSTART:20261203T180000", "LAST-MODIFIED:20260101T000000Z", "SUMMARY:Older"),
                event("UID:b", "DTSTART:20261203T180000", "LAST-MODIFIED:20260102T000000Z", "SUMMARY:Newer")));
        assertThat(reading.entries()).extracting(CalendarEntry::summary).containsExactly("Newer", "Newer");
        assertThat(reading.refusals())
                .containsExactly(new Refusal(8, "UID", Reason.TWICE), new Refusal(14, "UID", Reason.TWICE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUMMARY:no start                                | 2 | DTSTART | MISSING
            DTSTART:20260230T180000                         | 3 | DTSTART | UNREADABLE
            DTSTART:tomorrow                                | 3 | DTSTART | UNREADABLE
            DTSTART:                                        | 3 | DTSTART | UNREADABLE
            DTSTART:٢٠٢٦١٢٠١T180000                         | 3 | DTSTART | UNREADABLE
            DTSTART:00000101T000000                         | 3 | DTSTART | UNREADABLE
            DTSTART;TZID=Atlantis/Capital:20261201T180000   | 3 | DTSTART | UNREADABLE
            RRULE:FREQ=HOURLY                               | 3 | RRULE | UNREADABLE
            RRULE:every week                                | 3 | RRULE | UNREADABLE
            EXRULE:never                                    | 3 | EXRULE | UNREADABLE
            EXDATE:20261201T180000,x                        | 3 | EXDATE | UNREADABLE
            EXDATE;TZID=Atlantis/Capital:20261201T180000    | 3 | EXDATE | UNREADABLE
            RECURRENCE-ID:x                                 | 3 | RECURRENCE-ID | UNREADABLE
            """)
    void when_it_takes_place_must_be_readable(String line, int at, String property, Reason reason) {
        var reading = read(
                line, line.startsWith("DTSTART") || reason == Reason.MISSING ? "UID:a" : "DTSTART:20261201T180000");
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.refusals()).containsExactly(new Refusal(at, property, reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTEND:20261130T180000              | DTEND
            DTEND:never                        | DTEND
            DURATION:1 hour                    | DURATION
            DURATION:PT                        | SUMMARY
            DURATION:-PT1H                     | DURATION
            DURATION:PT99999999999H            | DURATION
            DURATION:P999W                     | DURATION
            RDATE:x                            | RDATE
            SEQUENCE:second                    | SEQUENCE
            CREATED:yesterday                  | CREATED
            LAST-MODIFIED:20261399T000000Z     | LAST-MODIFIED
            URL:javascript:alert(1)            | URL
            URL:/relative                      | URL
            URL:https://                       | URL
            URL:not a link                     | URL
            """)
    void what_only_describes_it_may_be_unreadable(String line, String property) {
        var reading = read("DTSTART:20261201T180000", "SUMMARY:A", line);
        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.entries().get(0).ends())
                .isEqualTo(reading.entries().get(0).starts());
        assertThat(reading.entries().get(0).url()).isEmpty();
        if (!property.equals("SUMMARY")) {
            assertThat(reading.refusals()).containsExactly(new Refusal(5, property, Reason.UNREADABLE));
        }
    }

    @ParameterizedTest
    @CsvSource({"'\r\n'", "'\n'", "'\r'", "'\r\r\n'"})
    void lines_end_as_they_like(String end) {
        var file = events(event("UID:a", "DTSTART:20261201T180000", "SUMMARY:Long", " er text", "\t than one line"));
        var reading = readFile(file.replace("\n", end));
        assertThat(reading.refusals()).isEmpty();
        assertThat(reading.entries()).extracting(CalendarEntry::summary).containsExactly("Longer text than one line");
    }

    @Test
    void letters_are_utf_8_or_windows_1252_line_by_line_and_folding_may_cut_them() {
        var file = events(event("UID:a", "DTSTART:20261201T180000", "SUMMARY:Été €", "LOCATION:Liège"));
        var western = Charset.forName("windows-1252");
        for (var bytes : List.of(
                file.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + file).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16BE),
                file.getBytes(western))) {
            var entry =
                    new FileCalendars().read(bytes, BRUSSELS, YEARS).entries().get(0);
            assertThat(entry.summary()).isEqualTo("Été €");
            assertThat(entry.location()).isEqualTo("Liège");
        }
        var both = file.replace("Été €", "\1").getBytes(StandardCharsets.UTF_8);
        var mixed = new String(both, StandardCharsets.ISO_8859_1).replace("\1", "\u00C9t\u00E9 \u0080");
        var read = new FileCalendars()
                .read(mixed.getBytes(StandardCharsets.ISO_8859_1), BRUSSELS, YEARS)
                .entries()
                .get(0);
        assertThat(read.summary() + read.location()).isEqualTo("Été €Liège");
        var cut = new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .replace("\u00C3", "\u00C3\r\n ");
        assertThat(new FileCalendars()
                        .read(cut.getBytes(StandardCharsets.ISO_8859_1), BRUSSELS, YEARS)
                        .entries()
                        .get(0)
                        .summary())
                .isEqualTo("Été €");
    }

    @Test
    void a_line_that_is_none_is_told_and_the_entry_is_read() {
        var reading = read("UID:a", "DTSTART:20261201T180000", "DESCRIPTION:One", "and another", "SUMMARY:A");
        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.refusals()).containsExactly(new Refusal(6, "", Reason.UNREADABLE));
    }

    @Test
    void a_missing_end_is_forgiven() {
        var reading = readFile(
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261201T180000\nBEGIN:VALARM\nSUMMARY:no\nBEGIN:VEVENT\nUID:b\nDTSTART:20261202T180000\nSUMMARY:b");
        assertThat(uids(reading)).containsExactly("a", "b");
        assertThat(reading.entries().get(0).summary()).isEmpty();
    }

    @Test
    void several_calendars_in_one_file_are_all_read() {
        var reading = readFile(
                events(event("UID:a", "DTSTART:20261201T180000")) + events(event("UID:b", "DTSTART:20261202T180000")));
        assertThat(uids(reading)).containsExactly("a", "b");
    }

    @Test
    void what_is_no_entry_is_passed_over() {
        var reading = readFile(events(
                "BEGIN:VTODO\nUID:t\nDTSTART:20261201T180000\nEND:VTODO\n",
                "BEGIN:VJOURNAL\nUID:j\nDTSTART:20261201T180000\nEND:VJOURNAL\n"));
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'<html><body>Not found</body></html>'",
        "'BEGIN:VCARD\nEND:VCARD'",
        "'\0\0\0'",
        "'BEGIN:VEVENT\nDTSTART:20261201\nEND:VEVENT'"
    })
    void what_is_no_calendar_is_refused_as_a_whole(String file) {
        var reading = readFile(file);
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.refusals()).containsExactly(new Refusal(0, "", Reason.NO_CALENDAR));
    }
}
