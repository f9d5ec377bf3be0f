package org.interlace.account.domain;

import java.security.SecureRandom;

/**
 * A code of digits that is said aloud or typed from paper: digits, because everybody who reads any script can type
 * them.
 *
 * @param text digits only
 */
public record Digits(String text) {

    /** To sign in with, face to face: works for a quarter of an hour. */
    public static final int SIGN_IN = 8;

    /** Of a sheet of paper that works for weeks. */
    public static final int SHEET = 12;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 100;

    /** A fresh one; never begins with a zero. */
    public static Digits fresh(int length) {
        var text = new StringBuilder();
        text.append(1 + RANDOM.nextInt(9));
        while (text.length() < length) {
            text.append(RANDOM.nextInt(10));
        }
        return new Digits(text.toString());
    }

    /** What somebody typed, with any spaces or strokes between, in the digits of any script. */
    public static Digits typed(String typed) {
        var text = new StringBuilder();
        typed.substring(0, Math.min(typed.length(), LONGEST_TYPED)).codePoints().forEach(letter -> {
            int digit = Character.digit(letter, 10);
            if (digit >= 0) {
                text.append(digit);
            }
        });
        return new Digits(text.toString());
    }

    /** In groups of four, as people read it. */
    public String spaced() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "Digits[…]";
    }
}
