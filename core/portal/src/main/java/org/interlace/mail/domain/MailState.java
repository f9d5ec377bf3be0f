package org.interlace.mail.domain;

import java.util.Locale;

/** How a letter stands. */
public enum MailState {
    /** For its turn, or for the mail server. */
    WAITING,
    /** For a human who lets it go. */
    HELD,
    /** The receiver has no e-mail: somebody phones. */
    PHONE,
    /** A node sends it right now. */
    SENDING,
    /** It left, or was told by phone. */
    SENT,
    /** It was refused for good, or three days long. */
    DEAD,
    /** It was no longer needed, or a human kept it back. */
    DROPPED;

    /** As in tables and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #word()}.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static MailState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
