package org.interlace.introductions.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.message.MessageKey;

/** Another way that the wished person proposes. */
public enum Rather {
    /** At an event. */
    EVENT,
    /** In an office hour. */
    OFFICE_HOUR,
    /** With somebody else who knows more of it. */
    OTHER_PERSON;

    /** As in tables, JSON and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for people. */
    public MessageKey text() {
        return new MessageKey("introductions", "rather." + word());
    }

    /** Reads {@link #word()}; empty if there is none. */
    public static Optional<Rather> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
