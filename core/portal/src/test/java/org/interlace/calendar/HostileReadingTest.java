package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars.Reading;
import org.interlace.api.calendar.Calendars.Reason;
import org.interlace.api.calendar.Calendars.Refusal;
import org.interlace.api.calendar.Calendars.Window;
import org.interlace.calendar.domain.CalendarReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file is, reading it ends soon, throws nothing and gives nothing that a caller must fear. */
@SuppressWarnings("StringConcatToTextBlock") // lines are put together
class HostileReadingTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Window YEARS =
            new Window(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"), 50);
    private static final Duration SOON = Duration.ofSeconds(6);

    private static final String RICH = """
            BEGIN:VCALENDAR
            METHOD:PUBLISH
            X-WR-TIMEZONE:Europe/Brussels
            BEGIN:VTIMEZONE
            TZID:Own
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19810329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            RDATE:19800406T020000
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:a@example.org
            SEQUENCE:3
            STATUS:CONFIRMED
            CREATED:20260901T080000Z
            LAST-MODIFIED:20260902T080000Z
            DTSTART;TZID="Own":20261006T180000
            DTEND;TZID=Own:20261006T200000
            RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,WE;COUNT=12;WKST=MO
            EXDATE;TZID=Own:20261013T180000,20261014T180000
            RDATE;VALUE=PERIOD:20261226T170000Z/PT3H
            SUMMARY:Atelier\\, première partie
            DESCRIPTION:Une ligne\\nune autre qui est assez longue pour être pliée deux fois
              et encore
            CATEGORIES:atelier,langue\\, française
            URL:https://example.org/a
            BEGIN:VALARM
            TRIGGER:-PT15M
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            UID:a@example.org
            RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Own:20261020T180000
            DTSTART;TZID=Own:20261021T190000
            DURATION:PT1H30M
            SUMMARY:Plus tard
            END:VEVENT
            BEGIN:VEVENT
            UID:b
            DTSTART;VALUE=DATE:20261224
            DTEND;VALUE=DATE:20261226
            RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,-1;BYSETPOS=1;UNTIL=20301231
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=Romance Standard Time:20261101T100000
            DURATION:P1DT2H
            LOCATION:Liège
            END:VEVENT
            END:VCALENDAR
            """;

    private static final List<String> BITS = List.of(
            "\n",
            "\r",
            " ",
            "\n ",
            ":",
            ";",
            ",",
            "=",
            "\"",
            "\\",
            "\0",
            "BEGIN:VEVENT\n",
            "END:VEVENT\n",
            "BEGIN:VCALENDAR\n",
            "END:VCALENDAR\n",
            "BEGIN:VTIMEZONE\n",
            "RRULE:FREQ=DAILY\n",
            "RRULE:FREQ=YEARLY;BYDAY=53MO\n",
            "RRULE:FREQ=DAILY;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYHOUR=0,1,2,3,4,5\n",
            "RANGE=THISANDFUTURE",
            "99999999999",
            "-1",
            "0",
            "00010101",
            "99991231T235959",
            "T240000",
            "P9999999W",
            "+2400",
            "TZID=",
            "VALUE=DATE",
            "UID:a@example.org_20261007T160000Z\n",
            "é",
            "\u0080",
            "\u00FF",
            "\u200F",
            "INTERVAL=99999;",
            "COUNT=999999999;");

    private Duration slowest = Duration.ZERO;

    private Reading read(byte[] file) {
        long begin = System.nanoTime();
        var reading = new FileCalendars().read(file, BRUSSELS, YEARS);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        assertThat(took).isLessThan(SOON);
        assertThat(reading.refusals()).hasSizeLessThanOrEqualTo(200).allSatisfy(refusal -> {
            assertThat(refusal.line() == 0)
                    .isEqualTo(refusal.reason() == Reason.NO_CALENDAR || file.length > 2 * 1024 * 1024);
        });
        assertThat(reading.entries()).hasSizeLessThanOrEqualTo(20_000).allSatisfy(HostileReadingTest::harmless);
        assertThat(reading.entries()).extracting(CalendarEntry::uid).doesNotHaveDuplicates();
        return reading;
    }

    private static void harmless(CalendarEntry entry) {
        boolean inside = entry.starts().toInstant().isBefore(YEARS.until())
                && (entry.ends().toInstant().isAfter(YEARS.from())
                        || !entry.starts().toInstant().isBefore(YEARS.from()));
        boolean ordered = !entry.ends().isBefore(entry.starts())
                && entry.ends().getYear() < 2040
                && entry.starts().getYear() > 0;
        boolean named = !entry.uid().isBlank() && entry.uid().length() < 280 && entry.sequence() >= 0;
        boolean plain =
                (entry.uid() + entry.summary() + entry.categories()).chars().noneMatch(Character::isISOControl)
                        && entry.description().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c));
        boolean safe = entry.url().stream().allMatch(url -> url.toString().matches("(?i)https?://.+"));
        assertThat(inside && ordered && named && plain && safe).as("%s", entry).isTrue();
    }

    /** One letter stands for one byte. */
    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void four_thousand_spoilt_files_are_read_and_none_of_them_hurts() {
        var whole = new String(RICH.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var random = new Random(4);
        int read = 0;
        int refused = 0;
        for (int turn = 0; turn < 4_000; turn++) {
            var file = new StringBuilder(whole);
            for (int change = random.nextInt(12); change >= 0; change--) {
                spoil(file, random);
            }
            var reading = read(bytes(file.toString()));
            read += reading.entries().size();
            refused += reading.refusals().size();
        }
        // both must happen often, or nothing was tried
        assertThat(read).isGreaterThan(10_000);
        assertThat(refused).isGreaterThan(1_000);
    }

    private static void spoil(StringBuilder file, Random random) {
        int at = random.nextInt(file.length() + 1);
        int to = Math.min(file.length(), at + random.nextInt(60));
        switch (random.nextInt(6)) {
            case 0 -> file.insert(at, BITS.get(random.nextInt(BITS.size())));
            case 1 -> file.replace(at, to, BITS.get(random.nextInt(BITS.size())));
            case 2 -> file.delete(at, to);
            case 3 -> file.insert(random.nextInt(file.length() + 1), file.substring(at, to));
            case 4 -> file.insert(at, (char) random.nextInt(256));
            default -> lines(file, random);
        }
    }

    private static void lines(StringBuilder file, Random random) {
        var lines = new ArrayList<>(Arrays.asList(file.toString().split("\n", -1)));
        var line = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), line);
        file.setLength(0);
        file.append(String.join("\n", lines));
    }

    @Test
    void each_beginning_of_a_file_is_read() {
        var whole = RICH.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 7) {
            read(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void noise_is_read() {
        var random = new Random(7);
        for (int turn = 0; turn < 50; turn++) {
            var noise = new byte[20_000];
            random.nextBytes(noise);
            read(noise);
            read(bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + new String(noise, StandardCharsets.ISO_8859_1)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.interlace.calendar.HostileFiles#all")
    void a_file_made_to_do_harm_is_soon_read(String file) {
        assertThat(file.length()).isLessThanOrEqualTo(2 * 1024 * 1024);
        read(bytes(file));
    }

    @Test
    void a_file_that_is_too_large_is_refused_as_a_whole() {
        var file = HostileFiles.events("DTSTART:20261006T180000", 1) + " ".repeat(2 * 1024 * 1024);
        var reading = read(bytes(file));
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.refusals()).containsExactly(new Refusal(0, "", Reason.TOO_MUCH));
    }

    @Test
    void of_too_many_entries_the_first_two_thousand_are_read() {
        var reading = read(bytes(HostileFiles.events("DTSTART:20261006T180000", 2_003)));
        assertThat(reading.entries()).hasSize(2_000);
        assertThat(reading.refusals()).containsExactly(new Refusal(2 + 2_000 * 4, "", Reason.TOO_MUCH));
    }

    @Test
    void of_too_many_occurrences_the_first_twenty_thousand_are_read() {
        var reading = read(bytes(HostileFiles.events("DTSTART:20261006T180000\nRRULE:FREQ=DAILY", 500)));
        assertThat(reading.entries()).hasSize(20_000);
        assertThat(reading.refusals()).extracting(Refusal::reason).containsExactly(Reason.TOO_MUCH);
    }

    @Test
    void when_the_patience_ends_rules_are_refused_by_their_lines_and_the_rest_is_read() {
        var clock = new AtomicLong();
        var file = "BEGIN:VCALENDAR\n"
                + "BEGIN:VEVENT\nUID:a\nDTSTART:20200101T000000\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:b\nDTSTART:20260601T000000\nEND:VEVENT\n";
        var reader = new CalendarReader(BRUSSELS, YEARS, () -> clock.getAndAdd(100_000_000L));
        var reading = reader.read(bytes(file));
        assertThat(reading.entries()).extracting(CalendarEntry::uid).containsExactly("b");
        assertThat(reading.refusals()).containsExactly(new Refusal(5, "RRULE", Reason.ENDLESS));
    }
}
