package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.interlace.api.calendar.Calendars.Window;
import org.junit.jupiter.api.Test;

/**
 * Reads the iCalendar files that lie below the folder which the system property {@code interlace.corpora} names, such as
 * ical4j's samples, and leaves what came of each in {@code target/calendar/corpora.txt}.
 */
class CorporaTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Window ALWAYS =
            new Window(Instant.parse("1970-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"), 100);

    private static List<Path> files() throws IOException {
        var folder = System.getProperty("interlace.corpora");
        assumeTrue(folder != null, "-Dinterlace.corpora=FOLDER names no folder");
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".ics"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void files_of_others_are_read() throws IOException {
        var files = files();
        var report = new ArrayList<String>();
        for (var file : files) {
            long begin = System.nanoTime();
            var reading = new FileCalendars().read(Files.readAllBytes(file), BRUSSELS, ALWAYS);
            long millis = (System.nanoTime() - begin) / 1_000_000;
            report.add("%s: %d read, %d refused, %d ms %s"
                    .formatted(
                            file.getFileName(),
                            reading.entries().size(),
                            reading.refusals().size(),
                            millis,
                            reading.refusals()));
            assertThat(Duration.ofMillis(millis)).as("%s", file).isLessThan(Duration.ofSeconds(6));
        }
        Files.createDirectories(Path.of("target/calendar"));
        Files.write(Path.of("target/calendar/corpora.txt"), report);
    }
}
