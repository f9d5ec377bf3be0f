package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars.Head;
import org.interlace.api.calendar.Calendars.Method;
import org.interlace.api.calendar.Calendars.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zone as it is written does what the zone does. */
class WrittenZonesTest {

    private static final Head FEED = new Head("", Method.PUBLISH, Duration.ofHours(1));

    private final FileCalendars calendars = new FileCalendars();

    /** One in each week. */
    private static List<CalendarEntry> weekly(ZoneId zone, int from, int until) {
        var entries = new ArrayList<CalendarEntry>();
        for (var time = LocalDateTime.of(from, 1, 1, 12, 0); time.getYear() <= until; time = time.plusDays(7)) {
            entries.add(WritingTest.entry("weekly " + time, time.toString(), zone, "x"));
        }
        return entries;
    }

    /** One in each week, and each half hour round the changes of the clocks. */
    private static List<CalendarEntry> entries(ZoneId zone, int from, int until) {
        var entries = weekly(zone, from, until);
        for (int year = from; year <= until; year++) {
            var change = zone.getRules().nextTransition(Instant.parse(year + "-01-01T00:00:00Z"));
            while (change != null && change.getDateTimeAfter().getYear() == year) {
                for (int minutes = -120; minutes <= 120; minutes += 30) {
                    var time = LocalDateTime.ofInstant(change.getInstant().plusSeconds(minutes * 60L), zone);
                    entries.add(WritingTest.entry(change.getInstant() + "/" + minutes, time.toString(), zone, "x"));
                }
                change = zone.getRules().nextTransition(change.getInstant());
            }
        }
        return entries;
    }

    /** So that nobody knows it by its name, only by its description. */
    private static String nameless(String file) {
        return file.replace("TZID=", "TZID=Own ").replace("TZID:", "TZID:Own ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Brussels",
                "Europe/London",
                "Europe/Dublin",
                "Europe/Moscow",
                "Europe/Kyiv",
                "Europe/Istanbul",
                "America/New_York",
                "America/Santiago",
                "America/Sao_Paulo",
                "America/St_Johns",
                "America/Scoresbysund",
                "Africa/Cairo",
                "Africa/Casablanca",
                "Asia/Dubai",
                "Asia/Gaza",
                "Asia/Beirut",
                "Asia/Kathmandu",
                "Asia/Tehran",
                "Australia/Sydney",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Pacific/Chatham",
                "Etc/GMT+3"
            })
    void our_own_reading_finds_the_moments_again(String name) {
        var zone = ZoneId.of(name);
        for (int from : List.of(2010, 2021, 2026)) {
            var entries = entries(zone, from, from + 3);
            var file = nameless(calendars.write(FEED, entries)).getBytes(StandardCharsets.UTF_8);
            var window = new Window(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2040-01-01T00:00:00Z"), 9);
            var read = calendars.read(file, zone, window);
            assertThat(read.refusals()).isEmpty();
            assertThat(read.entries()).containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    /** Not in the hours round a change, where ical4j takes local time for universal; {@code .ci/calendar} looks there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Brussels",
                "Europe/London",
                "America/New_York",
                "America/Santiago",
                "Asia/Dubai",
                "Africa/Casablanca",
                "Australia/Lord_Howe",
                "Asia/Gaza"
            })
    void ical4j_finds_the_same_offsets(String name) throws Exception {
        var zone = ZoneId.of(name);
        var entries = weekly(zone, 2026, 2027);
        var file = calendars.write(FEED, entries);
        WritingTest.valid("zone-" + name.replace('/', '-'), calendars.write(FEED, entries(zone, 2026, 2027)));
        var written = new CalendarBuilder().build(new StringReader(file));
        VTimeZone described = written.<VTimeZone>getComponents("VTIMEZONE").get(0);
        for (var entry : entries) {
            var moment = entry.starts().toInstant();
            var observance = described.getApplicableObservance(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            assertThat(java.util.Objects.requireNonNull(observance)
                            .getRequiredProperty("TZOFFSETTO")
                            .getValue())
                    .as("%s at %s", name, moment)
                    .isEqualTo(entry.starts()
                            .getOffset()
                            .getId()
                            .replace("Z", "+00:00")
                            .replace(":", ""));
        }
    }
}
