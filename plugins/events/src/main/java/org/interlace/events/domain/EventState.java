package org.interlace.events.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an event stands, as it is kept. Full and done follow from seats and the clock: see {@link Standing}. */
public enum EventState {
    /** Its writers are at it; nobody else sees it. */
    DRAFT,
    /** It waits to be looked over. */
    SUBMITTED,
    /** It is shown. */
    PUBLISHED,
    /** It does not take place; its page says so. */
    CANCELLED,
    /** It is over for long; only its organisers find it. */
    ARCHIVED;

    /** As in tables, JSON and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Optional<EventState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
