package org.interlace.project.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is for a project. */
public enum Part {
    /** Carries it. */
    CARRIER,
    /** An experienced entrepreneur who accompanies. */
    COACH,
    /** Staff. */
    FACILITATOR,
    /** Knows accounting, law …. */
    EXPERT,
    /** Goes the same way. */
    PEER;

    /** As in tables, texts and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word, if there is one. */
    public static Optional<Part> find(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
