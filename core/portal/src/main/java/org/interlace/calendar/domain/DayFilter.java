package org.interlace.calendar.domain;

import java.time.LocalDate;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;

/** Which days a rule means. */
final class DayFilter {

    /** The first week of a year has at least so many of its days. */
    private static final int DAYS_OF_FIRST_WEEK = 4;

    private final Rule rule;
    private final TemporalField week;
    private final boolean ofMonth;

    /** @param rule completed */
    DayFilter(Rule rule) {
        this.rule = rule;
        this.week = WeekFields.of(rule.weekStart(), DAYS_OF_FIRST_WEEK).weekOfWeekBasedYear();
        this.ofMonth = rule.frequency() == Frequency.MONTHLY || rule.has(Part.BYMONTH);
    }

    boolean means(LocalDate day) {
        return (!rule.has(Part.BYMONTH) || rule.numbers(Part.BYMONTH).contains(day.getMonthValue()))
                && means(Part.BYMONTHDAY, day.getDayOfMonth(), day.lengthOfMonth())
                && (rule.days().isEmpty() || rule.days().stream().anyMatch(weekday -> is(day, weekday)))
                && means(Part.BYYEARDAY, day.getDayOfYear(), day.lengthOfYear())
                && (!rule.has(Part.BYWEEKNO)
                        || means(Part.BYWEEKNO, day.get(week), (int)
                                day.range(week).getMaximum()));
    }

    private boolean means(Part part, int place, int last) {
        return !rule.has(part)
                || rule.numbers(part).contains(place)
                || rule.numbers(part).contains(place - last - 1);
    }

    private boolean is(LocalDate day, Weekday weekday) {
        if (day.getDayOfWeek() != weekday.day()) {
            return false;
        }
        int place = ofMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int last = ofMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return weekday.nth() == 0 || weekday.nth() == (place - 1) / 7 + 1 || weekday.nth() == -((last - place) / 7 + 1);
    }
}
