package org.interlace.member.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * The largest audience each field may have, as the operator set it; a field that is not named may be open to everyone.
 */
public final class Maxima {

    private static final Maxima NONE = new Maxima(Map.of());

    private final Map<Field, Audience> largest;

    private Maxima(Map<Field, Audience> largest) {
        this.largest = largest;
    }

    /** Nothing is limited. */
    public static Maxima none() {
        return NONE;
    }

    /** Limits for some fields. */
    public static Maxima of(Map<Field, Audience> largest) {
        var copy = new EnumMap<Field, Audience>(Field.class);
        copy.putAll(largest);
        return new Maxima(copy);
    }

    /** The largest audience a field may have. */
    public Audience of(Field field) {
        return largest.getOrDefault(field, Audience.EVERYONE);
    }
}
