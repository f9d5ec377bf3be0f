package org.interlace.events.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where somebody stands who enrolled. */
public enum EnrolmentState {
    /** Has a seat. */
    ENROLLED,
    /** Waits for one; nobody else knows. */
    WAITING,
    /** Is offered one, for a time. */
    OFFERED,
    /** Left, or let an offer go by. */
    LEFT;

    /** As in tables, JSON and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Optional<EnrolmentState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
