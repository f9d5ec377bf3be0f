package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars.Reading;
import org.interlace.api.calendar.Calendars.Window;

/** Files that are given to be read. */
final class Given {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    static final Window YEARS =
            new Window(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"), 50);

    private Given() {}

    static Reading readFile(String file) {
        return new FileCalendars().read(file.getBytes(StandardCharsets.UTF_8), BRUSSELS, YEARS);
    }

    /** A file with one entry, whose first line is the third of the file. */
    static Reading read(String... lines) {
        return readFile(events(event(lines)));
    }

    static CalendarEntry one(String... lines) {
        var reading = read(lines);
        assertThat(reading.refusals()).isEmpty();
        assertThat(reading.entries()).hasSize(1);
        return reading.entries().get(0);
    }

    static String events(String... events) {
        return "BEGIN:VCALENDAR\n" + String.join("", events) + "END:VCALENDAR\n";
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\n";
    }

    static List<String> starts(Reading reading) {
        return reading.entries().stream()
                .map(entry -> entry.starts().toLocalDateTime().toString())
                .toList();
    }

    static List<String> uids(Reading reading) {
        return reading.entries().stream().map(CalendarEntry::uid).toList();
    }
}
