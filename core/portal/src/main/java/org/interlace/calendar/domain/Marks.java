package org.interlace.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Occurrences that are named by their times, or by their days alone. */
final class Marks {

    private final Set<Instant> moments;
    private final Set<LocalDate> days;

    Marks() {
        moments = new HashSet<>();
        days = new HashSet<>();
    }

    /** The same ones, to add others to. */
    Marks(Marks others) {
        moments = new HashSet<>(others.moments);
        days = new HashSet<>(others.days);
    }

    /**
     * One of them.
     *
     * @param moment when it begins
     * @param day as it is written
     * @param dayOnly whether nothing but the day is written
     */
    record Mark(Instant moment, LocalDate day, boolean dayOnly) {}

    void add(Mark mark, boolean byDay) {
        if (byDay || mark.dayOnly()) {
            days.add(mark.day());
        } else {
            moments.add(mark.moment());
        }
    }

    boolean hold(Instant moment, LocalDate day) {
        return moments.contains(moment) || days.contains(day);
    }

    int size() {
        return moments.size() + days.size();
    }
}
