package org.interlace.introductions.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One meeting as iCalendar (RFC 5545): times in UTC, so that no time zone has to travel along; a new proposal is the same
 * event with a higher sequence.
 */
public record CalendarFile(Meeting meeting, String title) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Lines are folded after so many bytes (RFC 5545, 3.1). */
    private static final int LINE = 74;

    /** The file. */
    public byte[] bytes(Instant now) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Interlace//Introductions//EN");
        line(out, "METHOD:PUBLISH");
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + meeting.request() + "@interlace");
        line(out, "SEQUENCE:" + meeting.version());
        line(out, "DTSTAMP:" + UTC.format(now));
        line(out, "DTSTART:" + UTC.format(meeting.when().starts()));
        line(
                out,
                "DTEND:"
                        + UTC.format(meeting.when().starts().plus(meeting.when().lasts())));
        line(out, "SUMMARY:" + text(title));
        if (!meeting.place().isEmpty()) {
            line(out, "LOCATION:" + text(meeting.place()));
        }
        line(out, "CLASS:PRIVATE");
        line(out, "END:VEVENT");
        line(out, "END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static void line(StringBuilder out, String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(letter);
            bytes += more;
            at += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
