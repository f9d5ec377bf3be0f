package org.interlace.calendar.domain;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The days, weeks, months or years of a rule, each the interval further than the one before. */
final class Periods {

    private final Rule rule;
    private final DayFilter filter;
    private final LocalDate origin;

    /** @param rule completed */
    Periods(Rule rule, LocalDate first) {
        this.rule = rule;
        this.filter = new DayFilter(rule);
        this.origin = switch (rule.frequency()) {
            case DAILY -> first;
            case WEEKLY -> first.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
            case MONTHLY -> first.withDayOfMonth(1);
            case YEARLY -> first.withDayOfYear(1);
        };
    }

    /** Which one holds a day, or the last one before it; the first for days before that. */
    long at(LocalDate day) {
        return Math.max(0, rule.frequency().unit().between(origin, day)) / rule.interval();
    }

    LocalDate start(long period) {
        return origin.plus(period * rule.interval(), rule.frequency().unit());
    }

    /** The days of one that the rule means. */
    List<LocalDate> days(long period) {
        var days = new ArrayList<LocalDate>();
        var first = start(period);
        var end = first.plus(1, rule.frequency().unit());
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
            if (filter.means(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
