package org.interlace.shell.web;

import java.nio.ByteBuffer;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The woven picture of somebody without a photograph: colours and weave follow from the id and never change.
 *
 * @param colour class {@code m0} to {@code m11}
 * @param weave 0 to 7
 * @param letters one or two, in any script; empty when the name has none
 */
public record Monogram(String colour, int weave, String letters) {

    private static final int COLOURS = 12;
    private static final int WEAVES = 8;
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BEFORE_LETTERS = Pattern.compile("^[^\\p{L}\\p{Nd}]+");
    private static final Pattern ARTICLE = Pattern.compile("^ال(?=\\p{L}\\p{M}*\\p{L})");
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\u064b-\u0652\u0670]");
    private static final Pattern ONE_SIGN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
    private static final Pattern JOINING = Pattern.compile("[\\p{IsArabic}\\p{IsSyriac}]");
    private static final String NOT_JOINED = "\u200c";

    /** For a UUID as text and a name. */
    public static Monogram of(String id, String name) {
        int hash = hash(UUID.fromString(id));
        return new Monogram(
                "m" + Integer.remainderUnsigned(hash, COLOURS),
                Integer.remainderUnsigned(Integer.divideUnsigned(hash, COLOURS), WEAVES),
                initials(name));
    }

    private static int hash(UUID id) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        int hash = FNV_START;
        for (byte one : bytes) {
            hash = (hash ^ (one & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    private static String initials(String name) {
        List<String> words = Arrays.stream(SPACE.split(name))
                .map(word -> BEFORE_LETTERS.matcher(word).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        var first = sign(words.get(0));
        if (words.size() == 1 || ONE_SIGN.matcher(first).find()) {
            return first;
        }
        var last = sign(words.get(words.size() - 1));
        boolean joining = JOINING.matcher(first + last).find();
        return first + (joining ? NOT_JOINED : "") + last;
    }

    private static String sign(String word) {
        var bare = ARTICLE.matcher(word).replaceFirst("");
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(bare);
        var cluster = bare.substring(0, signs.next());
        return Normalizer.normalize(VOWEL_SIGNS.matcher(cluster).replaceAll(""), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT);
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
