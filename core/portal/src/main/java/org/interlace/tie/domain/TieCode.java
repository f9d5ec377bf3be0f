package org.interlace.tie.domain;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Six digits that one says aloud and the other types.
 *
 * @param digits six of them
 */
public record TieCode(String digits) {

    /** How long one is good. */
    public static final Duration GOOD = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUND = 1_000_000;

    /** A fresh one. */
    public static TieCode fresh() {
        return new TieCode(String.format(Locale.ROOT, "%06d", RANDOM.nextInt(BOUND)));
    }

    /** What somebody typed: digits of any script, with spaces and dashes between them. */
    public static Optional<TieCode> typed(String text) {
        var digits = new StringBuilder();
        text.codePoints().limit(40).forEach(letter -> {
            if (Character.isDigit(letter)) {
                digits.append(Character.digit(letter, 10));
            }
        });
        return digits.length() == 6 ? Optional.of(new TieCode(digits.toString())) : Optional.empty();
    }

    /** In two groups, to be read aloud. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    @Override
    public String toString() {
        return "TieCode[…]";
    }
}
