package org.interlace.privacy.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * An account that nobody uses (product.md §2.9): told twice, then erased after 24 months. Nobody is erased who was not
 * told twice with time to answer, even when the portal was off for long.
 *
 * @param seen when somebody signed in last, or when the account was made
 * @param first when they were told first
 * @param second when they were told again
 */
public record Silence(LocalDate seen, Optional<LocalDate> first, Optional<LocalDate> second) {

    private static final Period FIRST = Period.ofMonths(22);
    private static final Period SECOND = Period.ofMonths(23);
    private static final Period END = Period.ofMonths(24);
    private static final Period BETWEEN = Period.ofDays(28);

    /** What to do today. */
    public enum Step {
        /** Nothing. */
        NONE,
        /** They came back: what they were told is forgotten. */
        FORGET,
        /** Tell them. */
        TELL_FIRST,
        /** Tell them again. */
        TELL_SECOND,
        /** Erase. */
        ERASE
    }

    /** The step for a day. */
    public Step step(LocalDate today) {
        if (first.filter(day -> !day.isAfter(seen)).isPresent()) {
            return Step.FORGET;
        }
        if (first.isEmpty()) {
            return due(seen.plus(FIRST), today) ? Step.TELL_FIRST : Step.NONE;
        }
        if (second.isEmpty()) {
            return due(seen.plus(SECOND), today) && due(first.get().plus(BETWEEN), today)
                    ? Step.TELL_SECOND
                    : Step.NONE;
        }
        return due(seen.plus(END), today) && due(second.get().plus(BETWEEN), today) ? Step.ERASE : Step.NONE;
    }

    /** The day on which it would be erased at the earliest, told to its owner. */
    public LocalDate end(LocalDate today) {
        var told = second.or(() -> first).orElse(today).plus(BETWEEN);
        var usual = seen.plus(END);
        return usual.isAfter(told) ? usual : told;
    }

    private static boolean due(LocalDate day, LocalDate today) {
        return !day.isAfter(today);
    }
}
