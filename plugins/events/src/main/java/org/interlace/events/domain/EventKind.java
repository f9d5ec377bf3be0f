package org.interlace.events.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of event it is. */
public enum EventKind {
    /** People learn something. */
    TRAINING("skill"),
    /** People make something together. */
    WORKSHOP("tools"),
    /** People work side by side. */
    COWORKING("shop"),
    /** People get to know each other. */
    NETWORKING("people"),
    /** People hear how something works. */
    INFORMATION("info"),
    /** Projects are presented and looked at. */
    JURY("talk"),
    /** People celebrate. */
    PARTY("gift"),
    /** Something else. */
    OTHER("calendar");

    private final String icon;

    EventKind(String icon) {
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
    public static Optional<EventKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
