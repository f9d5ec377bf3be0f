package org.interlace.api.notification;

import java.util.Locale;

/** How soon news of one kind also goes out by mail; in the portal it stands at once. */
public enum Cadence {
    /** At once. */
    NOW,
    /** Gathered, once a day. */
    DAILY,
    /** Gathered, once a week. */
    WEEKLY,
    /** Not by mail. */
    NEVER;

    /** As in tables and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #word()}.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static Cadence of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
