package org.interlace.events.domain;

import java.util.Map;

/** What somebody answered to the organiser's questions, by {@link EventQuestion#id()}. */
public record Answers(Map<String, String> by) {

    /** Nothing. */
    public static final Answers NONE = new Answers(Map.of());

    /** The longest answer. */
    public static final int LONGEST = 500;

    /** Copies the map. */
    public Answers {
        by = Map.copyOf(by);
    }
}
