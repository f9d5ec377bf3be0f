package org.interlace.administration.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people can be narrowed to in administration. */
public enum PersonState {
    /** Has signed in, and can. */
    ACTIVE,
    /** Has an account and never signed in. */
    NEVER,
    /** Has an account without e-mail. */
    NO_EMAIL,
    /** Nobody enters with the account. */
    SUSPENDED,
    /** Has a profile that came from elsewhere, and no account. */
    EXTERNAL;

    /** As in addresses and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a word, if there is one. */
    public static Optional<PersonState> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
