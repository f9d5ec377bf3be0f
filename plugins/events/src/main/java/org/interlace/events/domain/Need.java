package org.interlace.events.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What decides for many whether they dare to come. Each is said with a pictogram, or not said at all. */
public enum Need {
    /** Somebody interprets. */
    INTERPRETER("interpreter"),
    /** Children are looked after. */
    CHILDCARE("childcare"),
    /** Women among themselves. */
    WOMEN("women"),
    /** No step from the street to the seat and the toilet. */
    STEPFREE("stepfree"),
    /** Whoever comes for the first time is met at the door. */
    GREETED("meet");

    private final String icon;

    Need(String icon) {
        this.icon = icon;
    }

    /** Its picture in the sprite. */
    public String icon() {
        return icon;
    }

    /** As in tables, JSON, addresses and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Optional<Need> of(String word) {
        return Arrays.stream(values()).filter(need -> need.word().equals(word)).findFirst();
    }
}
