package org.interlace.events.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A language in which one can follow.
 *
 * @param language of the vocabulary
 */
public record Spoken(UUID language, Level level) {

    /** How well somebody must know it. */
    public enum Level {
        /** A few words are enough. */
        FEW,
        /** Slow, simple sentences. */
        BASIC,
        /** Everyday speech. */
        GOOD,
        /** Somebody interprets into it. */
        INTERPRETED;

        /** As in tables, JSON and bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static Optional<Level> of(String word) {
            return Arrays.stream(values())
                    .filter(level -> level.word().equals(word))
                    .findFirst();
        }
    }
}
