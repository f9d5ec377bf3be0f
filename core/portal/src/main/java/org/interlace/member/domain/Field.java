package org.interlace.member.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields of a profile, with the audience each has until its member chooses (product.md §2.1). */
public enum Field {
    /** How the person wishes to be called. Who may not see the name does not find the person. */
    NAME(Audience.MEMBERS),
    /** What the person does, in one line. */
    HEADLINE(Audience.MEMBERS),
    /** Entrepreneur, coach, expert …. */
    KINDS(Audience.MEMBERS),
    /** What the person can do. */
    SKILLS(Audience.MEMBERS),
    /** What the person speaks. */
    LANGUAGES(Audience.MEMBERS),
    /** The commune. */
    PLACE(Audience.MEMBERS),
    /** The picture. */
    PORTRAIT(Audience.ME),
    /** The branches of trade. */
    SECTORS(Audience.ME),
    /** What the person cares about. */
    TOPICS(Audience.ME),
    /** The organisation. */
    ORGANISATION(Audience.ME),
    /** A few sentences. */
    ABOUT(Audience.ME);

    private final Audience usual;

    Field(Audience usual) {
        this.usual = usual;
    }

    /** The audience until the member chooses. */
    public Audience usual() {
        return usual;
    }

    /** As in tables and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word, if there is one. */
    public static Optional<Field> find(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** Reads {@link #word()}. */
    public static Field of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
