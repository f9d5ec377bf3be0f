package org.interlace.calendar.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlace.api.calendar.Calendars.Reason;

/**
 * Finds the calendars in a file, with their zones and entries. Only properties that are read later are kept: who is
 * invited, reminded or asked never gets into memory. A missing {@code END} is forgiven.
 */
final class FileParser {

    private static final int MOST_ENTRIES = 2_000;
    private static final int DEEPEST = 12;

    private static final String CALENDAR = "VCALENDAR";
    private static final String ENTRY = "VEVENT";
    private static final Set<String> KEPT = Set.of(CALENDAR, ENTRY, "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final Set<String> READ = Set.of(
            "METHOD",
            "X-WR-TIMEZONE",
            "TZID",
            "X-LIC-LOCATION",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "UID",
            "SEQUENCE",
            "STATUS",
            "CREATED",
            "LAST-MODIFIED",
            "DTSTART",
            "DTEND",
            "DURATION",
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION",
            "CATEGORIES",
            "URL",
            "RRULE",
            "RDATE",
            "EXRULE",
            "EXDATE",
            "RECURRENCE-ID");

    private final ContentLines lines;
    private final Refusals refusals;
    private final List<Block> calendars = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private int entries;

    FileParser(byte[] file, Refusals refusals) {
        this.lines = new ContentLines(file);
        this.refusals = refusals;
    }

    List<Block> calendars() {
        for (var line = lines.next(); line != null && entries <= MOST_ENTRIES; line = lines.next()) {
            switch (line.name()) {
                case "BEGIN" -> begin(line.line(), kind(line));
                case "END" -> end(kind(line));
                default -> property(line);
            }
        }
        if (calendars.isEmpty()) {
            refusals.add(0, "", Reason.NO_CALENDAR);
        }
        return calendars;
    }

    private static String kind(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }

    private void begin(int line, String kind) {
        if (kind.equals(CALENDAR)) {
            open.clear();
            calendars.add(new Block(line, kind));
            open.push(calendars.get(calendars.size() - 1));
            return;
        }
        if (kind.equals(ENTRY)) {
            end(ENTRY);
            entries++;
        }
        if (entries > MOST_ENTRIES) {
            refusals.add(line, "", Reason.TOO_MUCH);
        } else if (!open.isEmpty() && open.size() < DEEPEST) {
            var block = new Block(line, kind);
            if (KEPT.contains(kind)) {
                open.element().add(block);
            }
            open.push(block);
        }
    }

    /** Closes what was left open within it too. */
    private void end(String kind) {
        if (open.stream().anyMatch(block -> block.kind().equals(kind))) {
            String closed;
            do {
                closed = open.pop().kind();
            } while (!closed.equals(kind));
        }
    }

    private void property(ContentLine line) {
        if (open.isEmpty()) {
            return;
        }
        if (line.name().isEmpty()) {
            refusals.add(line, Reason.UNREADABLE);
        } else if (READ.contains(line.name()) && KEPT.contains(open.element().kind())) {
            open.element().add(line);
        }
    }
}
