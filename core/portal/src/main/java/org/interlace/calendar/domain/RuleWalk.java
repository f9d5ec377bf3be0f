package org.interlace.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneRules;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.interlace.api.calendar.Calendars.Window;

/**
 * Follows a rule through the years. What it costs depends on the periods between the first time and the window's end,
 * never on how many times a hostile rule names in one of them.
 */
public final class RuleWalk {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** No zone is further from universal time, with a day to spare. */
    private static final int MARGIN = 2;

    private final Rule rule;
    private final LocalDateTime first;
    private final ZoneRules zone;
    private final Times times;
    private final Periods periods;

    /** @throws BadValue if the first time is in no year of a calendar */
    public RuleWalk(Rule rule, LocalDateTime first, ZoneRules zone) {
        var day = first.toLocalDate();
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new BadValue("a year");
        }
        this.rule = rule.completed(first);
        this.first = first;
        this.zone = zone;
        this.times = new Times(this.rule, first.get(ChronoField.NANO_OF_SECOND));
        this.periods = new Periods(this.rule, day);
    }

    /**
     * The moments within a window, without the first time of all.
     *
     * @throws Patience.Ended if it takes too long
     */
    public NavigableSet<Instant> within(Window window, Patience patience) {
        var found = new Found(window);
        // a count begins with the first time, however far the window is from it
        long left = rule.count() == 0 ? Long.MAX_VALUE : rule.count() - 1;
        for (long period = rule.count() == 0 ? periods.at(found.early) : 0;
                left > 0 && !periods.start(period).isAfter(found.late);
                period++) {
            patience.ask();
            var strikes = new Strikes(periods.days(period), times, rule.numbers(Part.BYSETPOS));
            int begin = strikes.from(first.plusNanos(1));
            int at = Math.max(begin, strikes.from(found.early.atStartOfDay()));
            left -= at - begin;
            for (; at < strikes.size() && left > 0; at++, left--) {
                patience.ask();
                if (!found.take(strikes.get(at))) {
                    return found.moments;
                }
            }
        }
        return found.moments;
    }

    private boolean over(LocalDateTime time, Instant moment) {
        return rule.until()
                .filter(until -> switch (until.kind()) {
                    case DAY -> time.toLocalDate().isAfter(until.time().toLocalDate());
                    case LOCAL -> time.isAfter(until.time());
                    case UTC -> moment.isAfter(until.in(zone));
                })
                .isPresent();
    }

    private static LocalDate day(Instant moment) {
        long day = Math.floorDiv(moment.getEpochSecond(), 86_400L);
        return LocalDate.ofEpochDay(Math.min(Math.max(day, FIRST_DAY.toEpochDay()), LAST_DAY.toEpochDay()));
    }

    /** What was found so far. */
    private final class Found {

        private final Window window;
        private final NavigableSet<Instant> moments = new TreeSet<>();
        private final LocalDate early;
        private final LocalDate late;

        Found(Window window) {
            this.window = window;
            early = day(window.from()).minusDays(MARGIN);
            var end = day(window.until());
            var last = rule.until()
                    .map(until -> until.time().toLocalDate())
                    .filter(end::isAfter)
                    .orElse(end);
            late = last.plusDays(MARGIN);
        }

        /** Takes a time if it is wanted; no if none behind it can be. */
        boolean take(LocalDateTime time) {
            boolean enough =
                    moments.size() >= window.most() && (moments.isEmpty() || time.isAfter(local(moments.last())));
            if (enough || time.toLocalDate().isAfter(late)) {
                return false;
            }
            var moment = Moment.instant(time, zone);
            boolean inside = !moment.isBefore(window.from()) && moment.isBefore(window.until());
            if (inside && !over(time, moment) && moments.add(moment) && moments.size() > window.most()) {
                // times in a gap of the clocks come later than the times behind them
                moments.pollLast();
            }
            return true;
        }

        private LocalDateTime local(Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC)
                    .plusSeconds(zone.getOffset(moment).getTotalSeconds());
        }
    }
}
