package org.interlace.member.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody states of their own accord (product.md §2.10). It is no field of the profile: it has no audience, is in
 * no search and no list, and nobody but the person reads it. It opens circles that women chose for women, and figures of
 * parity count it in groups of five and more.
 */
public enum Gender {
    /** A woman. */
    WOMAN,
    /** A man. */
    MAN,
    /** Neither, or another word. */
    OTHER;

    /** As in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word, if there is one. */
    public static Optional<Gender> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
