package org.interlace.tie.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.message.MessageKey;

/** How two people know each other. */
public enum TieKind {
    /** They met. */
    MET_AT,
    /** They worked together. */
    WORKED_WITH,
    /** One accompanied the other. */
    COACHED_BY,
    /** They have the same trade. */
    SAME_TRADE,
    /** They are friends. */
    FRIEND,
    /** Some other way; ties from another system. */
    OTHER;

    /** As in tables and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #word()}; empty if there is none. */
    public static Optional<TieKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Its name for people. */
    public MessageKey label() {
        return new MessageKey("tie", "kind." + word());
    }
}
