package org.interlace.project.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a project has come. */
public enum Stage {
    /** Somebody wonders whether to begin. */
    AWARENESS,
    /** The idea takes shape. */
    PRE_INCUBATION,
    /** It is being built. */
    INCUBATION,
    /** It opens its doors. */
    LAUNCH,
    /** It stands on its own feet. */
    ALUMNI;

    /** As in tables, texts and JSON: {@code pre-incubation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a word, if there is one. */
    public static Optional<Stage> find(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }
}
