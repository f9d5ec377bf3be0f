package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.CalendarEntry.State;
import org.interlace.api.calendar.Calendars.Head;
import org.interlace.api.calendar.Calendars.Invitation;
import org.interlace.api.calendar.Calendars.Method;
import org.interlace.api.calendar.Calendars.Window;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Head FEED = new Head("Rencontres; à Liège", Method.PUBLISH, Duration.ofHours(12));
    private static final Invitation INVITATION =
            new Invitation("portal@example.org", "Interlace \"Liège\"", "reader@example.org");
    private static final Window ALWAYS =
            new Window(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"), 100);

    private final FileCalendars calendars = new FileCalendars();

    static CalendarEntry entry(String uid, String starts, ZoneId zone, String summary) {
        var start = LocalDateTime.parse(starts).atZone(zone);
        return new CalendarEntry(
                uid,
                2,
                State.CONFIRMED,
                Instant.parse("2026-11-01T08:00:00Z"),
                Instant.parse("2026-11-20T09:30:00Z"),
                start,
                start.plusHours(2),
                false,
                summary,
                "Deux lignes,\navec; des \\signes.",
                "Rue Haute 1, Liège",
                List.of("atelier", "langue, française"),
                Optional.of(URI.create("https://example.org/events/atelier")));
    }

    private static CalendarEntry days(CalendarEntry like, String first, String after) {
        return new CalendarEntry(
                like.uid(),
                like.sequence(),
                like.state(),
                like.created(),
                like.modified(),
                LocalDateTime.parse(first).atZone(BRUSSELS),
                LocalDateTime.parse(after).atZone(BRUSSELS),
                true,
                like.summary(),
                "",
                "",
                List.of(),
                Optional.empty());
    }

    private static List<String> lines(String file) {
        return List.of(file.split("\r\n"));
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private String feed(CalendarEntry... entries) {
        return calendars.write(FEED, List.of(entries));
    }

    /** As strict as ical4j is; the file stays behind for {@code .ci/calendar}. */
    static void valid(String name, String file) throws IOException, ParserException {
        var read = new CalendarBuilder().build(new StringReader(file));
        // RFC 5546 wants an organiser of what is published; who reads a feed should not write to one
        assertThat(read.validate().getEntries())
                .as(file)
                .filteredOn(fault ->
                        !file.contains("METHOD:PUBLISH") || !fault.getMessage().endsWith(": ORGANIZER"))
                .isEmpty();
        Files.createDirectories(Path.of("target/calendar"));
        Files.writeString(Path.of("target/calendar", name + ".ics"), file);
    }

    @Test
    void a_feed_has_a_head_a_zone_and_its_entries() throws Exception {
        var file = feed(entry("one@example.org", "2026-12-01T18:00", BRUSSELS, "Atelier"));
        assertThat(file).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Interlace//Interlace//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                NAME:Rencontres\\; à Liège
                X-WR-CALNAME:Rencontres\\; à Liège
                REFRESH-INTERVAL;VALUE=DURATION:PT12H
                X-PUBLISHED-TTL:PT12H
                BEGIN:VTIMEZONE
                TZID:Europe/Brussels
                BEGIN:DAYLIGHT
                DTSTART:20250330T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20251026T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:one@example.org
                SEQUENCE:2
                DTSTAMP:20261120T093000Z
                CREATED:20261101T080000Z
                LAST-MODIFIED:20261120T093000Z
                DTSTART;TZID=Europe/Brussels:20261201T180000
                DTEND;TZID=Europe/Brussels:20261201T200000
                STATUS:CONFIRMED
                SUMMARY:Atelier
                DESCRIPTION:Deux lignes\\,\\navec\\; des \\\\signes.
                LOCATION:Rue Haute 1\\, Liège
                CATEGORIES:atelier,langue\\, française
                URL:https://example.org/events/atelier
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        valid("feed", file);
    }

    @Test
    void the_same_entries_give_the_same_file() {
        var one = entry("one", "2026-12-01T18:00", BRUSSELS, "Atelier");
        var other = entry("other", "2027-07-01T18:00", ZoneId.of("America/New_York"), "Workshop");
        assertThat(feed(one, other)).isEqualTo(feed(one, other)).isNotEqualTo(feed(other, one));
    }

    @Test
    void lines_are_folded_at_seventy_five_octets_and_no_letter_is_cut() throws Exception {
        for (var letter : List.of("a", "é", "ش", "中", "🎈")) {
            for (int shift = 0; shift < 8; shift++) {
                var title = "x".repeat(shift) + letter.repeat(100);
                var file = feed(entry("one", "2026-12-01T18:00", BRUSSELS, title));
                assertThat(lines(file)).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
                assertThat(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(file);
                assertThat(unfolded(file)).contains("\r\nSUMMARY:" + title + "\r\n");
            }
        }
        valid("folded", feed(entry("one", "2026-12-01T18:00", BRUSSELS, "ورشة عمل ".repeat(30))));
    }

    @Test
    void a_title_cannot_bring_in_a_line_of_its_own() throws Exception {
        for (var end : List.of("\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\u000b", "\u000c", "\\n", "\0")) {
            var wicked = "x" + end + "ATTENDEE:mailto:victim@example.org" + end + "END:VEVENT";
            var file = feed(new CalendarEntry(
                    wicked,
                    0,
                    State.TENTATIVE,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    LocalDateTime.parse("2026-12-01T18:00").atZone(BRUSSELS),
                    LocalDateTime.parse("2026-12-01T18:00").atZone(BRUSSELS),
                    false,
                    wicked,
                    wicked,
                    wicked,
                    List.of(wicked, ""),
                    Optional.empty()));
            assertThat(lines(file)).noneMatch(line -> line.startsWith("ATTENDEE"));
            assertThat(lines(file)).filteredOn("END:VEVENT"::equals).hasSize(1);
            assertThat(file.replace("\r\n", "").chars()).noneMatch(Character::isISOControl);
            valid("wicked", file);
        }
    }

    @Test
    void half_letters_and_control_characters_are_dropped() {
        var file = feed(entry("one", "2026-12-01T18:00", BRUSSELS, "a\uD83Cb\uDF88c\u0007d\u009Fe\u007Ff\tg"));
        assertThat(file).contains("SUMMARY:abcdef g\r\n");
    }

    @Test
    void what_is_empty_is_left_out() throws Exception {
        var file =
                feed(days(entry("one", "2026-12-01T18:00", BRUSSELS, "Fête"), "2026-12-24T00:00", "2026-12-27T00:00"));
        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20261224\r\n", "DTEND;VALUE=DATE:20261227\r\n")
                .doesNotContain("DESCRIPTION", "LOCATION", "CATEGORIES", "URL", "VTIMEZONE", "DTSTART;TZID");
        valid("days", file);
    }

    @Test
    void a_whole_day_ends_behind_itself_whatever_the_entry_says() {
        var like = entry("one", "2026-12-01T18:00", BRUSSELS, "Fête");
        assertThat(feed(days(like, "2026-12-24T00:00", "2026-12-24T00:00"))).contains("DTEND;VALUE=DATE:20261225\r\n");
        assertThat(feed(days(like, "2026-12-24T00:00", "2026-12-25T12:00"))).contains("DTEND;VALUE=DATE:20261226\r\n");
        assertThat(feed(days(like, "2026-12-24T00:00", "2020-01-01T00:00"))).contains("DTEND;VALUE=DATE:20261225\r\n");
    }

    @Test
    void universal_times_need_no_zone_and_others_each_one() throws Exception {
        var file = feed(
                entry("one", "2026-12-01T18:00", ZoneId.of("UTC"), "A"),
                entry("two", "2026-12-01T18:00", ZoneOffset.UTC, "B"),
                entry("three", "2026-12-01T18:00", ZoneId.of("+05:30"), "C"),
                entry("four", "2026-12-01T18:00", ZoneId.of("Asia/Kathmandu"), "D"),
                entry("five", "2026-12-02T18:00", ZoneId.of("Asia/Kathmandu"), "E"));
        assertThat(file)
                .contains("DTSTART:20261201T180000Z\r\n", "DTSTART:20261201T123000Z\r\n")
                .contains("DTSTART;TZID=Asia/Kathmandu:20261201T180000\r\n", "TZOFFSETTO:+0545\r\n");
        assertThat(lines(file)).filteredOn("BEGIN:VTIMEZONE"::equals).hasSize(1);
        valid("zones", file);
    }

    @Test
    void the_second_of_two_equal_hours_is_written_in_universal_time() throws Exception {
        var one = entry("one", "2026-10-25T01:30", BRUSSELS, "Nuit");
        var file = feed(one);
        assertThat(one.ends().getOffset().getId()).isEqualTo("+01:00");
        assertThat(file).contains("DTSTART;TZID=Europe/Brussels:20261025T013000\r\n", "DTEND:20261025T013000Z\r\n");
        valid("night", file);
    }

    @Test
    void a_request_names_the_portal_and_the_reader_and_nobody_else() throws Exception {
        var one = entry("one", "2026-12-01T18:00", BRUSSELS, "Atelier");
        var head = new Head("", Method.REQUEST, Duration.ZERO);
        var file = calendars.write(head, List.of(one), Optional.of(INVITATION));
        assertThat(unfolded(file))
                .contains("METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n")
                .contains("ORGANIZER;CN=\"Interlace 'Liège'\":mailto:portal@example.org\r\n")
                .contains("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:reader@example.org\r\n")
                .doesNotContain("X-WR-CALNAME", "REFRESH-INTERVAL");
        valid("request", file);
    }

    @Test
    void a_cancel_takes_the_entry_out() throws Exception {
        var one = entry("one", "2026-12-01T18:00", BRUSSELS, "Atelier");
        var file = calendars.write(new Head("", Method.CANCEL, Duration.ZERO), List.of(one), Optional.of(INVITATION));
        assertThat(file).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n");
        valid("cancel", file);
    }

    @Test
    void an_address_cannot_bring_in_anything_either() {
        var one = entry("one", "2026-12-01T18:00", BRUSSELS, "Atelier");
        var wicked = new Invitation(
                "a@b.example\r\nATTENDEE:mailto:x@example.org", "N\";X=1:y\r\nURL:javascript:1", "c@d.example \n\tx");
        var file = calendars.write(new Head("", Method.REQUEST, Duration.ZERO), List.of(one), Optional.of(wicked));
        assertThat(lines(unfolded(file)))
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .containsExactly("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:c@d.examplex");
        assertThat(unfolded(file)).contains("ORGANIZER;CN=\"N';X=1:y URL:javascript:1\":mailto:a@b.exampleATTENDEE");
    }

    @Test
    void a_request_without_a_reader_or_for_two_entries_is_a_fault_of_the_caller() {
        var one = entry("one", "2026-12-01T18:00", BRUSSELS, "Atelier");
        var two = entry("two", "2026-12-01T18:00", BRUSSELS, "Atelier");
        var head = new Head("", Method.REQUEST, Duration.ZERO);
        assertThatThrownBy(() -> calendars.write(head, List.of(one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendars.write(head, List.of(one, two), Optional.of(INVITATION)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendars.write(head, List.of(), Optional.of(INVITATION)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_feed_is_a_calendar_all_the_same() {
        var file = feed();
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendars
                        .read(file.getBytes(StandardCharsets.UTF_8), BRUSSELS, ALWAYS)
                        .refusals())
                .isEmpty();
    }

    @Test
    void what_is_written_is_read_the_same() {
        var entries = List.of(
                entry("one@example.org", "2026-10-25T01:30", BRUSSELS, "Atelier 🎈, \"deux\"; \\n"),
                days(entry("two", "2026-12-01T18:00", BRUSSELS, "Fête"), "2026-12-24T00:00", "2026-12-27T00:00"),
                entry("three", "2027-07-01T18:00", ZoneId.of("America/New_York"), "ورشة عمل"));
        var read = calendars.read(calendars.write(FEED, entries).getBytes(StandardCharsets.UTF_8), BRUSSELS, ALWAYS);
        assertThat(read.refusals()).isEmpty();
        assertThat(read.entries()).isEqualTo(entries);
    }

    @Test
    void fifty_entries_are_written_in_a_few_milliseconds() throws Exception {
        var entries = IntStream.range(0, 50)
                .mapToObj(day -> entry("e" + day, "2026-12-01T18:00", BRUSSELS, "Atelier " + day))
                .toList();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 30; round++) {
            long begin = System.nanoTime();
            calendars.write(FEED, entries);
            best = Math.min(best, System.nanoTime() - begin);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(10));
        valid("fifty", calendars.write(FEED, entries));
    }
}
