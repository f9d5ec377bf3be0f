package org.interlace.api.text;

import java.util.regex.Pattern;

/**
 * What people's own words may be made of, wherever they come from. Whatever somebody wrote goes through {@link #plain}
 * before it is measured and kept.
 */
public final class Letters {

    /**
     * Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9, 2.1–2.4). They cannot be seen,
     * and one that is left open turns what stands behind it; word processors leave them in names.
     */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Letters() {}

    /** The text without invisible letters that would turn the direction of other text. */
    public static String withoutTurns(String text) {
        return TURNS.matcher(text).replaceAll("");
    }

    /** The text as it is kept where nothing may be refused for its letters: without turns, and without what no table keeps. */
    public static String plain(String text) {
        var kept = new StringBuilder(text.length());
        withoutTurns(text).codePoints().filter(c -> !unfit(c)).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean unfit(int letter) {
        return Character.getType(letter) == Character.SURROGATE
                || (Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t');
    }

    /** Whether the text holds control characters, or halves of letters, which no table keeps. */
    public static boolean broken(String text) {
        return text.codePoints().anyMatch(Letters::unfit);
    }
}
