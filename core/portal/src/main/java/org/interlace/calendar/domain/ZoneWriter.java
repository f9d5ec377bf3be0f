package org.interlace.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Describes a zone for the years that are needed and no others ({@code VTIMEZONE}): changes that come each year as a
 * rule, the others as they are.
 */
final class ZoneWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final FoldedLines lines;

    ZoneWriter(FoldedLines lines) {
        this.lines = lines;
    }

    /** Which changes belong together. */
    private record Kind(ZoneOffset before, ZoneOffset after, boolean summer) {}

    /**
     * Describes a zone.
     *
     * @param first the first year with an entry in it
     * @param last the last one
     */
    void write(ZoneId zone, int first, int last) {
        lines.line("BEGIN", "VTIMEZONE");
        lines.line("TZID", zone.getId());
        var changes = changes(zone, first - 1, last);
        if (changes.isEmpty() || changes.get(0).getDateTimeBefore().getYear() >= first) {
            before(zone, LocalDateTime.of(first - 1, 1, 1, 0, 0));
        }
        var kinds = new LinkedHashMap<Kind, List<LocalDateTime>>();
        for (var change : changes) {
            boolean summer = zone.getRules().isDaylightSavings(change.getInstant());
            var kind = new Kind(change.getOffsetBefore(), change.getOffsetAfter(), summer);
            kinds.computeIfAbsent(kind, same -> new ArrayList<>()).add(change.getDateTimeBefore());
        }
        kinds.forEach((kind, dates) -> {
            var rule = yearly(dates, last);
            part(kind, dates.get(0), rule.isEmpty() ? "RDATE" : "RRULE", rule.orElseGet(() -> further(dates)));
        });
        lines.line("END", "VTIMEZONE");
    }

    private void before(ZoneId zone, LocalDateTime begin) {
        var offset = zone.getRules().getOffset(begin);
        boolean summer = zone.getRules().isDaylightSavings(begin.toInstant(offset));
        part(new Kind(offset, offset, summer), begin, "RDATE", "");
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone, int first, int last) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        var end = LocalDate.of(last + 1, 1, 2).atStartOfDay().toInstant(ZoneOffset.UTC);
        var at = LocalDate.of(first, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var change = zone.getRules().nextTransition(at);
        while (change != null && change.getInstant().isBefore(end)) {
            changes.add(change);
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    /** @param again the name of the property that says when it comes again, if it does */
    private void part(Kind kind, LocalDateTime from, String again, String dates) {
        var name = kind.summer() ? "DAYLIGHT" : "STANDARD";
        lines.line("BEGIN", name);
        lines.line("DTSTART", TIME.format(from));
        lines.line("TZOFFSETFROM", offset(kind.before()));
        lines.line("TZOFFSETTO", offset(kind.after()));
        if (!dates.isEmpty()) {
            lines.line(again, dates);
        }
        lines.line("END", name);
    }

    /** The rule of changes that come each year up to the last one on the same weekday of the same month. */
    private static Optional<String> yearly(List<LocalDateTime> dates, int last) {
        var first = dates.get(0);
        boolean each = dates.get(dates.size() - 1).getYear() >= last;
        boolean fromEnd = true;
        boolean fromStart = true;
        for (int year = 0; year < dates.size(); year++) {
            var date = dates.get(year);
            each &= date.getYear() == first.getYear() + year
                    && date.getMonth() == first.getMonth()
                    && date.toLocalTime().equals(first.toLocalTime())
                    && date.getDayOfWeek() == first.getDayOfWeek();
            fromEnd &= date.equals(date.with(TemporalAdjusters.lastInMonth(date.getDayOfWeek())));
            fromStart &= nth(date) == nth(first);
        }
        if (!each || (!fromEnd && !fromStart)) {
            return Optional.empty();
        }
        var day = first.getDayOfWeek().name().substring(0, 2);
        return Optional.of(
                "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s".formatted(first.getMonthValue(), fromEnd ? -1 : nth(first), day));
    }

    private static int nth(LocalDateTime date) {
        return (date.getDayOfMonth() - 1) / 7 + 1;
    }

    private static String further(List<LocalDateTime> dates) {
        return dates.stream().skip(1).map(TIME::format).collect(Collectors.joining(","));
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        var text = "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3_600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
    }

    /** Whether a zone is described; times in the others are written in universal time. */
    static boolean describes(ZoneId zone) {
        boolean universal = zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
        // such as UTC+01:00, which no program takes for a name
        return !universal && zone.getId().indexOf(':') < 0;
    }
}
