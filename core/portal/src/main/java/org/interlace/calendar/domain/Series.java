package org.interlace.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.interlace.api.calendar.CalendarEntry;
import org.interlace.api.calendar.Calendars.Window;

/** The entries of one {@code UID}: an entry with its occurrences, some of which are different. */
final class Series {

    /** More than any window shows; what is left out later is among them. */
    private static final int MOST_WALKED = 20_000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** By time, and always in the same order. */
    static final Comparator<CalendarEntry> ORDER = Comparator.comparing(
                    (CalendarEntry entry) -> entry.starts().toInstant())
            .thenComparing(CalendarEntry::uid);

    private final Window window;
    private final Patience patience;

    Series(Window window, Patience patience) {
        this.window = window;
        this.patience = patience;
    }

    /**
     * What of it lies in the window.
     *
     * @throws EndlessRule if a rule takes too long
     */
    List<CalendarEntry> entries(Optional<Draft> whole, List<Draft> different) {
        var entries = new ArrayList<CalendarEntry>();
        whole.ifPresent(draft -> occurrences(draft, different).forEach(entry -> add(entries, entry)));
        for (var draft : different) {
            var mark = draft.instead().orElseThrow().mark();
            var uid = uid(draft.uid(), mark.moment(), mark.day(), mark.dayOnly());
            add(entries, entry(draft, uid, draft.start().moment(), draft.length()));
        }
        entries.sort(ORDER);
        return entries.subList(0, Math.min(entries.size(), Math.max(0, window.most())));
    }

    private void add(List<CalendarEntry> entries, CalendarEntry entry) {
        var starts = entry.starts().toInstant();
        boolean late = !starts.isBefore(window.until());
        boolean early =
                starts.isBefore(window.from()) && !entry.ends().toInstant().isAfter(window.from());
        if (!late && !early) {
            entries.add(entry);
        }
    }

    private List<CalendarEntry> occurrences(Draft draft, List<Draft> different) {
        var leftOut = new Marks(draft.repeats().except());
        var onwards = new TreeMap<Instant, Draft>();
        for (var one : different) {
            var instead = one.instead().orElseThrow();
            leftOut.add(instead.mark(), draft.start().wholeDays());
            if (instead.onwards()) {
                onwards.put(instead.mark().moment(), one);
            }
        }
        var entries = new ArrayList<CalendarEntry>();
        moments(draft, leftOut.size()).forEach((moment, length) -> {
            if (!leftOut.hold(moment, draft.start().day(moment))) {
                var from = onwards.floorEntry(moment);
                entries.add(
                        from == null
                                ? entry(draft, uid(draft, moment), moment, length.orElse(draft.length()))
                                : moved(draft, moment, from.getValue()));
            }
        });
        return entries;
    }

    /**
     * All that begins in the window or still lasts in it, with a length where it has one of its own.
     *
     * @param leftOut how many of them are taken out later
     */
    private NavigableMap<Instant, Optional<Length>> moments(Draft draft, int leftOut) {
        var repeats = draft.repeats();
        long most = repeats.not().isEmpty() ? (long) window.most() + leftOut : MOST_WALKED;
        var before = new Window(early(draft), window.from(), MOST_WALKED);
        var within = new Window(window.from(), window.until(), (int) Math.min(Math.max(0, most), MOST_WALKED));
        var moments = new TreeMap<Instant, Optional<Length>>();
        moments.put(draft.start().moment(), Optional.empty());
        for (var part : List.of(before, within)) {
            repeats.rules().forEach((line, rule) -> walk(draft.start(), line, rule, part)
                    .forEach(moment -> moments.put(moment, Optional.empty())));
        }
        moments.putAll(repeats.also());
        for (var part : List.of(before, within)) {
            repeats.not().forEach((line, rule) -> walk(draft.start(), line, rule, part)
                    .forEach(moments::remove));
        }
        return moments;
    }

    /** What begins then may last into the window. */
    private Instant early(Draft draft) {
        var length = draft.length();
        if (length.equals(Length.NONE)) {
            return window.from();
        }
        var back = Duration.ofDays(length.days() + 1).plus(length.exact());
        return window.from().isBefore(Instant.MIN.plus(back))
                ? window.from()
                : window.from().minus(back);
    }

    private Set<Instant> walk(Draft.Start start, int line, Rule rule, Window wide) {
        try {
            return new RuleWalk(rule, start.time(), start.zone().rules()).within(wide, patience);
        } catch (Patience.Ended e) {
            throw new EndlessRule(line);
        }
    }

    /** An occurrence behind one from which on all are different: moved as far as that one was. */
    private static CalendarEntry moved(Draft draft, Instant moment, Draft from) {
        var start = draft.start();
        var mark = from.instead().orElseThrow().mark();
        var shift = Duration.between(start.local(mark.moment()), from.start().time());
        var to = Moment.instant(
                start.local(moment).plus(shift), from.start().zone().rules());
        return entry(from, uid(draft, moment), to, from.length());
    }

    private static String uid(Draft draft, Instant moment) {
        var start = draft.start();
        return draft.repeats().any() ? uid(draft.uid(), moment, start.day(moment), start.wholeDays()) : draft.uid();
    }

    private static String uid(String uid, Instant moment, LocalDate day, boolean dayOnly) {
        return uid + "_" + (dayOnly ? DateTimeFormatter.BASIC_ISO_DATE.format(day) : MOMENT.format(moment));
    }

    private static CalendarEntry entry(Draft draft, String uid, Instant moment, Length length) {
        var start = draft.start();
        var shown = start.zone().shown();
        var day = start.day(moment);
        var starts = start.wholeDays() ? day.atStartOfDay(shown) : moment.atZone(shown);
        var ends = start.wholeDays()
                ? day.plusDays(length.whole()).atStartOfDay(shown)
                : length.after(moment, start.zone().rules()).atZone(shown);
        var texts = draft.texts();
        return new CalendarEntry(
                uid,
                draft.version().sequence(),
                draft.version().state(),
                draft.version().created(),
                draft.version().modified(),
                starts,
                ends,
                start.wholeDays(),
                texts.summary(),
                texts.description(),
                texts.location(),
                texts.categories(),
                texts.url());
    }

    /** A rule takes too long. */
    static final class EndlessRule extends RuntimeException {

        private final int line;

        EndlessRule(int line) {
            super("line " + line, null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
