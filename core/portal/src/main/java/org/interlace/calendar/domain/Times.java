package org.interlace.calendar.domain;

import java.time.LocalTime;
import java.util.Set;

/** The times of a day at which a rule strikes; up to 86,400, so they are counted and not listed. */
final class Times {

    private final int[] hours;
    private final int[] minutes;
    private final int[] seconds;
    private final int nanos;

    /** @param rule completed */
    Times(Rule rule, int nanos) {
        this.hours = sorted(rule.numbers(Part.BYHOUR));
        this.minutes = sorted(rule.numbers(Part.BYMINUTE));
        this.seconds = sorted(rule.numbers(Part.BYSECOND));
        this.nanos = nanos;
    }

    private static int[] sorted(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    int size() {
        return hours.length * minutes.length * seconds.length;
    }

    LocalTime get(int place) {
        int minute = place / seconds.length;
        return LocalTime.of(
                hours[minute / minutes.length],
                minutes[minute % minutes.length],
                seconds[place % seconds.length],
                nanos);
    }
}
