package org.interlace.vocabulary;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings words to one shape for finding: small letters, no accents, one form of Arabic letters, and beside every word
 * in another script its Latin spelling. Uses ICU's {@code Any-Latin; Latin-ASCII}.
 */
public final class Folding {

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** One text to words with single spaces, without Latin twins: for keys that are compared. */
    public static String fold(String text) {
        return String.join(" ", words(text));
    }

    /** The words of a text, each once, with a Latin twin after a word of another script. */
    public static Set<String> searchWords(String text) {
        var found = new LinkedHashSet<String>();
        for (var word : words(text)) {
            found.add(word);
            if (!ascii(word)) {
                found.addAll(words(Latin.TWIN.transliterate(word)));
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        var plain =
                ascii(small) ? small : arabic(MARKS.matcher(decompose(small)).replaceAll(""));
        return Arrays.stream(BREAKS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String decompose(String text) {
        return Normalizer2.getNFKDInstance()
                .normalize(text)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    private static String arabic(String text) {
        return text.replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace("ـ", "");
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Loaded only when a word of another script comes. */
    private static final class Latin {
        static final Transliterator TWIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
