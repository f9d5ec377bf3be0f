package org.interlace.shell.web;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The woven picture of somebody without a photograph: colours and weave follow from the id and never change.
 *
 * @param colour class {@code m0} to {@code m11}
 * @param weave 0 to 5
 * @param letters one or two, in any script
 */
public record Monogram(String colour, int weave, String letters) {

    private static final int COLOURS = 12;
    private static final int WEAVES = 6;

    /** For a UUID as text and a name. */
    public static Monogram of(String id, String name) {
        int seed = id.hashCode();
        return new Monogram("m" + Math.floorMod(seed, COLOURS), Math.floorMod(seed / COLOURS, WEAVES), initials(name));
    }

    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = letter(words[0]);
        return words.length > 1 ? first + letter(words[words.length - 1]) : first;
    }

    private static String letter(String word) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int end = letters.next();
        return end == BreakIterator.DONE ? "" : word.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** For EL. */
    public String getColour() {
        return colour;
    }

    /** For EL. */
    public int getWeave() {
        return weave;
    }

    /** For EL. */
    public String getLetters() {
        return letters;
    }
}
