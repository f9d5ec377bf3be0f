package org.interlace.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When something happens again (RFC 5545, 3.3.10).
 *
 * @param interval each so many days, weeks, months or years
 * @param count how often in all; nought for without end
 * @param until the last moment
 * @param weekStart the first day of a week
 * @param numbers the parts that hold numbers
 * @param days the days of the week, each once
 */
public record Rule(
        Frequency frequency,
        int interval,
        int count,
        Optional<Moment> until,
        DayOfWeek weekStart,
        Map<Part, Set<Integer>> numbers,
        List<Weekday> days) {

    /** Copies what it is given. */
    public Rule {
        numbers = Map.copyOf(numbers);
        days = List.copyOf(days);
    }

    /** @throws BadValue if it is no rule, or strikes more often than daily */
    public static Rule of(String text) {
        return new RuleParser(text).rule();
    }

    Set<Integer> numbers(Part part) {
        return Objects.requireNonNull(numbers.getOrDefault(part, Set.of()));
    }

    boolean has(Part part) {
        return numbers.containsKey(part);
    }

    /** Whole days have no hours, whatever the rule says. */
    Rule withoutTimes() {
        var kept = new EnumMap<Part, Set<Integer>>(Part.class);
        kept.putAll(numbers);
        Set.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND).forEach(kept::remove);
        return new Rule(frequency, interval, count, until, weekStart, kept, days);
    }

    /** With what it leaves open taken from the first time. */
    Rule completed(LocalDateTime first) {
        var all = new EnumMap<Part, Set<Integer>>(Part.class);
        all.putAll(numbers);
        all.putIfAbsent(Part.BYHOUR, Set.of(first.getHour()));
        all.putIfAbsent(Part.BYMINUTE, Set.of(first.getMinute()));
        all.putIfAbsent(Part.BYSECOND, Set.of(first.getSecond()));
        var weekly = days;
        if (days.isEmpty() && !has(Part.BYMONTHDAY) && !has(Part.BYYEARDAY)) {
            if (frequency == Frequency.WEEKLY || has(Part.BYWEEKNO)) {
                weekly = List.of(Weekday.each(first.getDayOfWeek()));
            } else if (frequency != Frequency.DAILY) {
                all.put(Part.BYMONTHDAY, Set.of(first.getDayOfMonth()));
            }
            if (frequency == Frequency.YEARLY && !has(Part.BYWEEKNO)) {
                all.putIfAbsent(Part.BYMONTH, Set.of(first.getMonthValue()));
            }
        }
        return new Rule(frequency, interval, count, until, weekStart, all, weekly);
    }
}
