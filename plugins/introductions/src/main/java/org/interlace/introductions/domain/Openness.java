package org.interlace.introductions.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.message.MessageKey;

/** By whom a member can be asked. */
public enum Openness {
    /** By every member, through people they know or through the house. */
    MEMBERS,
    /** Only by those to whom a way of ties leads. */
    TIES,
    /** By nobody: the door does not stand on the profile. */
    NOBODY;

    /** As in tables, JSON and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    public MessageKey text() {
        return new MessageKey("introductions", "openness." + word());
    }

    /** Reads {@link #word()}; empty if there is none. */
    public static Optional<Openness> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
