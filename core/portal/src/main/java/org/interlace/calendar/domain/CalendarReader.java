package org.interlace.calendar.domain;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars.Reading;
import org.interlace.api.calendar.Calendars.Reason;
import org.interlace.api.calendar.Calendars.Window;

/** Reads what somebody else wrote. Whatever it is, this ends soon and throws nothing. */
public final class CalendarReader {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_OCCURRENCES = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ZoneId usual;
    private final Window window;
    private final Patience patience;
    private final Refusals refusals = new Refusals();

    /**
     * @param usual the zone of times that name none
     * @param nanos a clock that only runs forward
     */
    public CalendarReader(ZoneId usual, Window window, LongSupplier nanos) {
        this.usual = usual;
        this.window = window;
        this.patience = new Patience(nanos, LONGEST);
    }

    /** Reads a file, once. */
    public Reading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            refusals.add(0, "", Reason.TOO_MUCH);
            return new Reading(List.of(), refusals.all());
        }
        var drafts = new ArrayList<Draft>();
        var names = new Zones.Names();
        for (var calendar : new FileParser(file, refusals).calendars()) {
            if (calendar.inside().stream().anyMatch(block -> block.kind().equals("VEVENT"))) {
                drafts.addAll(drafts(calendar, names));
            }
        }
        return new Reading(entries(drafts), refusals.all());
    }

    private List<Draft> drafts(Block calendar, Zones.Names names) {
        var zones = new Zones(calendar, usual, names, new DescribedZone(window, patience));
        boolean cancelled = calendar.first("METHOD")
                .filter(method -> method.value().strip().equalsIgnoreCase("CANCEL"))
                .isPresent();
        var reader = new DraftReader(zones, cancelled, refusals);
        return calendar.inside().stream()
                .filter(block -> block.kind().equals("VEVENT"))
                .flatMap(block -> reader.read(block).stream())
                .toList();
    }

    private List<CalendarEntry> entries(List<Draft> drafts) {
        // somebody may give an entry the uid that an occurrence of another one gets
        var entries = new LinkedHashMap<String, CalendarEntry>();
        for (var series : byUid(drafts).values()) {
            occurrences(series).forEach(entry -> entries.putIfAbsent(entry.uid(), entry));
            if (entries.size() > MOST_OCCURRENCES) {
                var last = series.values().iterator().next();
                refusals.add(last.line(), "", Reason.TOO_MUCH);
                break;
            }
        }
        return entries.values().stream()
                .sorted(Series.ORDER)
                .limit(MOST_OCCURRENCES)
                .toList();
    }

    private List<CalendarEntry> occurrences(Map<String, Draft> series) {
        var whole = Optional.ofNullable(series.get(""));
        var different = series.values().stream()
                .filter(draft -> draft.instead().isPresent())
                .toList();
        try {
            return new Series(window, patience).entries(whole, different);
        } catch (Series.EndlessRule e) {
            refusals.add(e.line(), "RRULE", Reason.ENDLESS);
            return List.of();
        }
    }

    /** The newest of each entry, and of each different occurrence. */
    private Map<String, Map<String, Draft>> byUid(List<Draft> drafts) {
        var newest = Comparator.comparing((Draft draft) -> draft.version().sequence())
                .thenComparing(draft -> draft.version().modified())
                .thenComparing(Draft::line);
        var all = new LinkedHashMap<String, Map<String, Draft>>();
        for (var draft : drafts) {
            var series = all.computeIfAbsent(draft.uid(), uid -> new LinkedHashMap<>());
            var key = draft.instead()
                    .map(instead -> instead.mark().dayOnly()
                            ? instead.mark().day().toString()
                            : instead.mark().moment().toString())
                    .orElse("");
            series.merge(key, draft, (one, other) -> {
                boolean newer = newest.compare(other, one) > 0;
                refusals.add((newer ? one : other).line(), "UID", Reason.TWICE);
                return newer ? other : one;
            });
        }
        return all;
    }
}
