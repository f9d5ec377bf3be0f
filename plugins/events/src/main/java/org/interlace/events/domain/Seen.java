package org.interlace.events.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By whom somebody is seen among those who come: each person's own choice. */
public enum Seen {
    /** Organisers only. */
    NOBODY,
    /** Members who come as well. */
    PARTICIPANTS,
    /** Every member. */
    MEMBERS;

    /** As in tables, JSON, forms and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Optional<Seen> of(String word) {
        return Arrays.stream(values()).filter(seen -> seen.word().equals(word)).findFirst();
    }
}
