package org.interlace.member.domain;

import java.util.Locale;

/** Who may see a field, from the fewest to the most. */
public enum Audience {
    /** Only the person. */
    ME,
    /** The person's confirmed ties. */
    TIES,
    /** Everybody who is signed in. */
    MEMBERS,
    /** Everybody. */
    EVERYONE;

    /** As in tables and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Audience of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether somebody this near is among them. */
    public boolean includes(Nearness viewer) {
        return switch (this) {
            case ME -> viewer == Nearness.SELF;
            case TIES -> viewer == Nearness.SELF || viewer == Nearness.TIED;
            case MEMBERS -> viewer != Nearness.VISITOR;
            case EVERYONE -> true;
        };
    }
}
