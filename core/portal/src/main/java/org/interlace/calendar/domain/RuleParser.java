package org.interlace.calendar.domain;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads rules. Forgives small letters, spaces, a last semicolon and parts that begin with {@code X-}; refuses what RFC
 * 5545 says must not be, because its meaning would be a guess.
 */
final class RuleParser {

    private static final int LONGEST = 4_000;
    private static final int FURTHEST = 99_999;
    private static final int OFTENEST = 999_999_999;
    private static final int WEEKS = 53;

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    private final Map<String, String> parts = new HashMap<>();

    RuleParser(String text) {
        if (text.length() > LONGEST) {
            throw new BadValue("a rule that is too long");
        }
        for (var part : text.strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals < 1
                    || parts.put(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) {
                throw new BadValue(part);
            }
        }
        parts.keySet().removeIf(name -> name.startsWith("X-"));
    }

    Rule rule() {
        var frequency = frequency(take("FREQ", ""));
        int interval = number(take("INTERVAL", "1"), 1, FURTHEST);
        int count = parts.containsKey("COUNT") ? number(take("COUNT", ""), 1, OFTENEST) : 0;
        var until = Optional.ofNullable(parts.remove("UNTIL")).map(Moment::of);
        var weekStart = day(take("WKST", "MO"));
        var days = days(frequency);
        var numbers = numbers(frequency);
        boolean onlyPositions = numbers.containsKey(Part.BYSETPOS) && numbers.size() == 1 && days.isEmpty();
        if (!parts.isEmpty() || onlyPositions) {
            throw new BadValue("a part that says nothing here");
        }
        return new Rule(frequency, interval, count, until, weekStart, numbers, days);
    }

    private String take(String name, String otherwise) {
        var value = parts.remove(name);
        return value == null ? otherwise : value;
    }

    private static Frequency frequency(String word) {
        for (var frequency : Frequency.values()) {
            if (frequency.name().equals(word)) {
                return frequency;
            }
        }
        throw new BadValue(word);
    }

    private Map<Part, Set<Integer>> numbers(Frequency frequency) {
        var numbers = new EnumMap<Part, Set<Integer>>(Part.class);
        for (var part : Part.values()) {
            var value = parts.remove(part.name());
            if (value != null) {
                numbers.put(part, numbers(part, value));
                if (!part.in(frequency)) {
                    throw new BadValue(part.name());
                }
            }
        }
        return numbers;
    }

    private static Set<Integer> numbers(Part part, String value) {
        var numbers = new TreeSet<Integer>();
        for (var text : value.split(",", -1)) {
            int number = number(text.strip(), -999, 999);
            if (!part.holds(number)) {
                throw new BadValue(value);
            }
            // clocks without leap seconds read the sixtieth as the one before (RFC 5545, 3.3.12)
            numbers.add(part == Part.BYSECOND ? Math.min(number, 59) : number);
        }
        return numbers;
    }

    private List<Weekday> days(Frequency frequency) {
        var value = parts.remove("BYDAY");
        var days = new LinkedHashSet<Weekday>();
        if (value != null) {
            for (var text : value.split(",", -1)) {
                days.add(weekday(text.strip()));
            }
        }
        boolean counted = frequency == Frequency.MONTHLY
                || (frequency == Frequency.YEARLY && !parts.containsKey(Part.BYWEEKNO.name()));
        if (!counted && days.stream().anyMatch(day -> day.nth() != 0)) {
            throw new BadValue("the nth of a week or a day");
        }
        return new ArrayList<>(days);
    }

    private static Weekday weekday(String text) {
        int letters = Math.max(0, text.length() - 2);
        var day = day(text.substring(letters));
        if (letters == 0) {
            return Weekday.each(day);
        }
        int nth = number(text.substring(0, letters).strip(), -WEEKS, WEEKS);
        if (nth == 0) {
            throw new BadValue(text);
        }
        return new Weekday(nth, day);
    }

    private static DayOfWeek day(String word) {
        var day = DAYS.get(word);
        if (day == null) {
            throw new BadValue(word);
        }
        return day;
    }

    private static int number(String text, int least, int most) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        var digits = signed ? text.substring(1) : text;
        // Integer.parseInt reads the digits of every script
        if (digits.isEmpty()
                || digits.length() > 9
                || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new BadValue(text);
        }
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new BadValue(text);
        }
        return number;
    }
}
