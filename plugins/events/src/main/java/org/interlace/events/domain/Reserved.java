package org.interlace.events.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Seats kept for some until a date; then they are anybody's.
 *
 * @param seats at least one
 */
public record Reserved(Group group, int seats, Instant until) {

    /** @throws IllegalArgumentException if there is no seat */
    public Reserved {
        if (seats < 1) {
            throw new IllegalArgumentException("No seats are reserved: " + seats);
        }
    }

    /** For whom; people say themselves that they belong to it. */
    public enum Group {
        /** Who is here for the first time. */
        NEWCOMERS,
        /** Women. */
        WOMEN,
        /** Who brings children that are looked after. */
        CHILDCARE;

        /** As in tables, JSON, forms and bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static Optional<Group> of(String word) {
            return Arrays.stream(values())
                    .filter(group -> group.word().equals(word))
                    .findFirst();
        }
    }
}
