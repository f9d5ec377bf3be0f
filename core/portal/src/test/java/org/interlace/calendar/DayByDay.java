package org.interlace.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Follows a rule in the plainest way: looks at each day and asks RFC 5545's table. Slow, knows no zones, and shares
 * nothing with what it judges.
 */
final class DayByDay {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Map<String, String> rule = new HashMap<>();
    private final LocalDateTime first;
    private final int weekStart;

    DayByDay(String text, LocalDateTime first) {
        for (var part : text.split(";")) {
            rule.put(part.split("=")[0], part.split("=")[1]);
        }
        this.first = first;
        weekStart = 1 + DAYS.indexOf(rule.getOrDefault("WKST", "MO"));
    }

    /**
     * Those the rule itself names, from the first time on.
     *
     * @param end where a year begins, so that no period is cut
     */
    List<LocalDateTime> until(LocalDate end, int most) {
        var all = new ArrayList<LocalDateTime>();
        var set = new ArrayList<LocalDateTime>();
        var day = periodStart(first.toLocalDate());
        var period = day;
        while (day.isBefore(end) && all.size() < most) {
            if (!periodStart(day).equals(period)) {
                close(set, all);
                period = periodStart(day);
            }
            if (inInterval(period) && means(day)) {
                set.addAll(times(day));
            }
            day = day.plusDays(1);
        }
        close(set, all);
        int count = Integer.parseInt(rule.getOrDefault("COUNT", "999999"));
        return all.subList(0, Math.min(all.size(), Math.min(most, count)));
    }

    private void close(List<LocalDateTime> set, List<LocalDateTime> all) {
        Collections.sort(set);
        var chosen = new TreeSet<LocalDateTime>();
        for (var text : rule.getOrDefault("BYSETPOS", "").split(",")) {
            if (text.isEmpty()) {
                chosen.addAll(set);
            } else {
                int place = Integer.parseInt(text);
                int index = place > 0 ? place - 1 : set.size() + place;
                if (index >= 0 && index < set.size()) {
                    chosen.add(set.get(index));
                }
            }
        }
        chosen.stream().filter(time -> !time.isBefore(first)).forEach(all::add);
        set.clear();
    }

    private LocalDate periodStart(LocalDate day) {
        return switch (rule.getOrDefault("FREQ", "")) {
            case "DAILY" -> day;
            case "WEEKLY" -> weekOf(day);
            case "MONTHLY" -> day.withDayOfMonth(1);
            default -> LocalDate.of(day.getYear(), 1, 1);
        };
    }

    private LocalDate weekOf(LocalDate day) {
        var at = day;
        while (at.getDayOfWeek().getValue() != weekStart) {
            at = at.minusDays(1);
        }
        return at;
    }

    private boolean inInterval(LocalDate period) {
        var origin = periodStart(first.toLocalDate());
        long far =
                switch (rule.getOrDefault("FREQ", "")) {
                    case "DAILY" -> ChronoUnit.DAYS.between(origin, period);
                    case "WEEKLY" -> ChronoUnit.DAYS.between(origin, period) / 7;
                    case "MONTHLY" ->
                        (period.getYear() - origin.getYear()) * 12L + period.getMonthValue() - origin.getMonthValue();
                    default -> period.getYear() - origin.getYear();
                };
        return far % Integer.parseInt(rule.getOrDefault("INTERVAL", "1")) == 0;
    }

    private boolean listed(String part, int fromStart, int fromEnd) {
        return Arrays.stream(rule.getOrDefault(part, "").split(","))
                .mapToInt(Integer::parseInt)
                .anyMatch(number -> number == fromStart || number == fromEnd);
    }

    private boolean means(LocalDate day) {
        var start = first.toLocalDate();
        var frequency = rule.getOrDefault("FREQ", "");
        boolean daysSaid = rule.containsKey("BYDAY") || rule.containsKey("BYMONTHDAY") || rule.containsKey("BYYEARDAY");
        boolean weekSaid = rule.containsKey("BYWEEKNO");
        if (rule.containsKey("BYMONTH")
                ? !listed("BYMONTH", day.getMonthValue(), 99)
                : frequency.equals("YEARLY") && !daysSaid && !weekSaid && day.getMonth() != start.getMonth()) {
            return false;
        }
        if (rule.containsKey("BYMONTHDAY")) {
            if (!listed("BYMONTHDAY", day.getDayOfMonth(), day.getDayOfMonth() - day.lengthOfMonth() - 1)) {
                return false;
            }
        } else if (!daysSaid
                && !weekSaid
                && (frequency.equals("MONTHLY") || frequency.equals("YEARLY"))
                && day.getDayOfMonth() != start.getDayOfMonth()) {
            return false;
        }
        if (rule.containsKey("BYYEARDAY")
                && !listed("BYYEARDAY", day.getDayOfYear(), day.getDayOfYear() - day.lengthOfYear() - 1)) {
            return false;
        }
        return (!weekSaid || inWeek(day))
                && (rule.containsKey("BYDAY")
                        ? onDay(day)
                        : daysSaid
                                || !(frequency.equals("WEEKLY") || weekSaid)
                                || day.getDayOfWeek() == start.getDayOfWeek());
    }

    private boolean inWeek(LocalDate day) {
        var week = weekOf(day);
        // a week belongs to the year that has its fourth day
        int year = week.plusDays(3).getYear();
        var firstWeek = weekOf(LocalDate.of(year, 1, 4));
        var nextFirst = weekOf(LocalDate.of(year + 1, 1, 4));
        int number = (int) ChronoUnit.WEEKS.between(firstWeek, week) + 1;
        int last = (int) ChronoUnit.WEEKS.between(firstWeek, nextFirst);
        return listed("BYWEEKNO", number, number - last - 1);
    }

    private boolean onDay(LocalDate day) {
        for (var text : rule.getOrDefault("BYDAY", "").split(",")) {
            var weekday = DayOfWeek.of(1 + DAYS.indexOf(text.substring(text.length() - 2)));
            var nth = text.substring(0, text.length() - 2);
            if (day.getDayOfWeek() == weekday
                    && (nth.isEmpty() || place(day, Integer.parseInt(nth) < 0) == Math.abs(Integer.parseInt(nth)))) {
                return true;
            }
        }
        return false;
    }

    /** Which of its weekday in the month or year, by counting. */
    private int place(LocalDate day, boolean fromEnd) {
        boolean inMonth = rule.getOrDefault("FREQ", "").equals("MONTHLY") || rule.containsKey("BYMONTH");
        int place = 0;
        for (var at = day;
                at.getYear() == day.getYear() && (!inMonth || at.getMonth() == day.getMonth());
                at = at.plusWeeks(fromEnd ? 1 : -1)) {
            place++;
        }
        return place;
    }

    private List<LocalDateTime> times(LocalDate day) {
        var times = new ArrayList<LocalDateTime>();
        for (int hour : part("BYHOUR", first.getHour())) {
            for (int minute : part("BYMINUTE", first.getMinute())) {
                for (int second : part("BYSECOND", first.getSecond())) {
                    times.add(day.atTime(hour, minute, second));
                }
            }
        }
        return times;
    }

    private int[] part(String name, int otherwise) {
        return rule.containsKey(name)
                ? Arrays.stream(rule.getOrDefault(name, "").split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[] {otherwise};
    }
}
