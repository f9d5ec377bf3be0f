package org.interlace.privacy.domain;

import org.interlace.api.message.MessageKey;

/**
 * How long something is kept; a text {@code privacy.retention.<word>} says it.
 *
 * @param word from when it counts: {@code account} and {@code profile} have no number
 * @param number of days or months, as the text says
 */
public record Retention(String word, int number) {

    /** As long as the account is there. */
    public static final Retention WITH_ACCOUNT = new Retention("account", 0);

    /** As long as the profile is there. */
    public static final Retention WITH_PROFILE = new Retention("profile", 0);

    /** Some days after it was last used. */
    public static Retention days(int days) {
        return new Retention("days", days);
    }

    /** Some months after it happened. */
    public static Retention months(int months) {
        return new Retention("months", months);
    }

    /** Some months after it came to its end. */
    public static Retention monthsAfterEnd(int months) {
        return new Retention("end", months);
    }

    /** The text that says it; {@code {0}} is the number. */
    public MessageKey text() {
        return new MessageKey("privacy", "retention." + word);
    }
}
