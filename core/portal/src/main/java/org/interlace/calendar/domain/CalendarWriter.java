package org.interlace.calendar.domain;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars.Head;
import org.interlace.api.calendar.Calendars.Invitation;
import org.interlace.api.calendar.Calendars.Method;

/** Writes one calendar; the same for the same entries. */
public final class CalendarWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final FoldedLines lines = new FoldedLines();
    private final Head head;
    private final Optional<Invitation> invitation;

    public CalendarWriter(Head head, Optional<Invitation> invitation) {
        this.head = head;
        this.invitation = invitation;
    }

    /** Writes it, once. */
    public String write(List<CalendarEntry> entries) {
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Interlace//Interlace//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", head.method().name());
        if (head.method() == Method.PUBLISH) {
            // in a letter these would make mail programs offer a second calendar
            lines.text("NAME", Plain.oneLine(head.name()));
            lines.text("X-WR-CALNAME", Plain.oneLine(head.name()));
            lines.line("REFRESH-INTERVAL;VALUE=DURATION", length(head.refresh()));
            lines.line("X-PUBLISHED-TTL", length(head.refresh()));
        }
        years(entries)
                .forEach((zone, years) -> new ZoneWriter(lines).write(ZoneId.of(zone), years.getMin(), years.getMax()));
        entries.forEach(this::entry);
        lines.line("END", "VCALENDAR");
        return lines.toString();
    }

    /** Which zones are named, by name, and for which years. */
    private static Map<String, IntSummaryStatistics> years(List<CalendarEntry> entries) {
        var years = new TreeMap<String, IntSummaryStatistics>();
        for (var entry : entries) {
            if (!entry.wholeDays() && ZoneWriter.describes(entry.starts().getZone())) {
                var zone = years.computeIfAbsent(entry.starts().getZone().getId(), id -> new IntSummaryStatistics());
                zone.accept(entry.starts().getYear());
                zone.accept(entry.ends().getYear());
            }
        }
        return years;
    }

    private void entry(CalendarEntry entry) {
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", Plain.oneLine(entry.uid()));
        lines.line("SEQUENCE", String.valueOf(entry.sequence()));
        lines.line("DTSTAMP", MOMENT.format(entry.modified()));
        lines.line("CREATED", MOMENT.format(entry.created()));
        lines.line("LAST-MODIFIED", MOMENT.format(entry.modified()));
        times(entry);
        lines.line(
                "STATUS",
                head.method() == Method.CANCEL
                        ? CalendarEntry.State.CANCELLED.name()
                        : entry.state().name());
        lines.text("SUMMARY", Plain.oneLine(entry.summary()));
        lines.text("DESCRIPTION", entry.description());
        lines.text("LOCATION", entry.location());
        var categories = entry.categories().stream()
                .map(word -> Plain.write(Plain.oneLine(word)))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(","));
        if (!categories.isEmpty()) {
            lines.line("CATEGORIES", categories);
        }
        entry.url().map(URI::toASCIIString).ifPresent(url -> lines.line("URL", url));
        invitation.ifPresent(this::people);
        lines.line("END", "VEVENT");
    }

    private void times(CalendarEntry entry) {
        if (entry.wholeDays()) {
            var first = entry.starts().toLocalDate();
            lines.line("DTSTART;VALUE=DATE", DAY.format(first));
            lines.line("DTEND;VALUE=DATE", DAY.format(dayAfter(first, entry.ends())));
            return;
        }
        time("DTSTART", entry.starts());
        if (entry.ends().isAfter(entry.starts())) {
            time("DTEND", entry.ends().withZoneSameInstant(entry.starts().getZone()));
        }
    }

    private static LocalDate dayAfter(LocalDate first, ZonedDateTime ends) {
        var after = ends.minusNanos(1).toLocalDate().plusDays(1);
        return after.isAfter(first) ? after : first.plusDays(1);
    }

    private void time(String name, ZonedDateTime time) {
        // of an hour that comes twice a local time means the first (RFC 5545, 3.3.5)
        boolean meansItself = time.withEarlierOffsetAtOverlap().equals(time);
        if (meansItself && ZoneWriter.describes(time.getZone())) {
            lines.line(name + ";TZID=" + time.getZone().getId(), TIME.format(time));
        } else {
            lines.line(name, MOMENT.format(time));
        }
    }

    /** The reader has said yes in the portal, which takes no answers by mail. */
    private void people(Invitation people) {
        lines.line("ORGANIZER;CN=" + quoted(people.fromName()), "mailto:" + address(people.from()));
        lines.line("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE", "mailto:" + address(people.to()));
    }

    private static String quoted(String name) {
        return '"' + Plain.oneLine(name).replace('"', '\'') + '"';
    }

    private static String address(String address) {
        return address.replaceAll("[\\s\\p{Cntrl}]++", "");
    }

    private static String length(Duration length) {
        return Duration.ofSeconds(Math.max(0, length.toSeconds())).toString();
    }
}
