package org.interlace.circle.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a circle stands. */
public enum CircleState {
    /** One proposed it, and two others were asked. */
    FOUNDING,
    /** People are inside. */
    OPEN,
    /** Nobody is inside any more, or a facilitator ended it; its conversation is kept as any other. */
    CLOSED;

    /** As in tables, texts and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word, if there is one. */
    public static Optional<CircleState> find(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
