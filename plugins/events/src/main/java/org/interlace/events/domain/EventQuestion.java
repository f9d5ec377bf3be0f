package org.interlace.events.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something the organiser asks of those who enrol.
 *
 * @param id stays the same when the words change
 * @param needed whether it must be answered
 * @param texts by language
 * @param choices by language, as many in each; empty unless it is a {@link Kind#CHOICE}
 */
public record EventQuestion(
        String id, Kind kind, boolean needed, Map<String, String> texts, Map<String, List<String>> choices) {

    /** The longest question and the longest choice. */
    public static final int TEXT = 200;

    /** So many questions at most. */
    public static final int MOST = 5;

    /** Copies both maps. */
    public EventQuestion {
        texts = Map.copyOf(texts);
        choices = Map.copyOf(choices);
    }

    /** How it is answered. */
    public enum Kind {
        /** In words. */
        TEXT,
        /** Yes or no. */
        YES,
        /** One of several. */
        CHOICE;

        /** As in tables, JSON and bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
