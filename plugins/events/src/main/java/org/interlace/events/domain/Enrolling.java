package org.interlace.events.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How people enrol.
 *
 * @param elsewhere the organiser's own page; empty unless {@link How#ELSEWHERE}
 * @param capacity how many people fit, guests and counted children among them; 0 when nobody counts
 * @param guests how many adults somebody may bring along
 * @param children whether children may come along; they take seats
 * @param reserved seats for some, each group once
 * @param questions what the organiser wants to know
 */
public record Enrolling(
        How how,
        String elsewhere,
        int capacity,
        int guests,
        boolean children,
        List<Reserved> reserved,
        List<EventQuestion> questions) {

    /** The largest event. */
    public static final int CAPACITY = 100_000;

    /** The most adults or children that one person brings along. */
    public static final int GUESTS = 9;

    /** Copies both lists. */
    public Enrolling {
        reserved = List.copyOf(reserved);
        questions = List.copyOf(questions);
    }

    /** Without a limit and without questions. */
    public static Enrolling free(How how) {
        return new Enrolling(how, "", 0, 0, false, List.of(), List.of());
    }

    /** Where. */
    public enum How {
        /** Here, one click. */
        HERE,
        /** On the organiser's site; seats are unknown here. */
        ELSEWHERE,
        /** Nobody enrols, people just come. */
        OPEN;

        /** As in tables, JSON, forms and bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static Optional<How> of(String word) {
            return Arrays.stream(values())
                    .filter(how -> how.word().equals(word))
                    .findFirst();
        }
    }

    /** Seats as the rules count them. */
    public Seats seats() {
        return new Seats(capacity, reserved);
    }
}
