package org.interlace.introductions.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.message.MessageKey;

/** What a connector or the house says of the asker in a ready phrase. */
public enum Recommendation {
    /** We worked together. */
    WORK,
    /** I trust this person. */
    TRUST,
    /** The project is serious. */
    PROJECT,
    /** You will have something to say to each other. */
    MATCH;

    /** As in tables, JSON and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the person who is asked reads. */
    public MessageKey text() {
        return new MessageKey("introductions", "recommendation." + word());
    }

    /** Reads {@link #word()}; empty if there is none. */
    public static Optional<Recommendation> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
