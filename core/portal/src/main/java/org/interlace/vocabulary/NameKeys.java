package org.interlace.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interlace.vocabulary.Sounds.Sound;

/**
 * Finds one name in the spellings of three scripts: محمد, Mohamed, Мухаммед. A word becomes its consonants, each with the
 * vowels that may stand behind it; Arabic does not write short vowels, so there any may. Where letters are read in several
 * ways (ch, г, ج) a word has several keys.
 *
 * <p>The idea of consonant classes is that of Soundex (R. C. Russell, 1918); that both sides keep what the other may leave
 * out, and agree where nothing contradicts, is our own. {@code NameKeysTest} prints recall and precision over our list.
 */
public final class NameKeys {

    /** The first letter of a key, by which no word of a language is met. */
    private static final String MARK = "0";

    private static final int MOST = 8;
    private static final Set<String> ARTICLES = Set.of("al", "el", "de", "la", "le");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private NameKeys() {}

    /** The keys of a name, to be found by. */
    public static Set<String> of(String name) {
        return words(name).stream()
                .flatMap(word -> readings(word).stream())
                .map(NameKeys::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String key(List<Sound> reading) {
        return MARK
                + reading.stream()
                        .map(sound -> sound.consonant() + Integer.toHexString(sound.vowels()))
                        .collect(Collectors.joining());
    }

    /**
     * A pattern for the keys of names that may be the same word: letters, digits, {@code [ ] ( | )}; empty when the word
     * says too little.
     */
    public static String pattern(String word) {
        var ways = readings(word).stream()
                .filter(reading -> reading.size() > 1)
                .map(reading -> reading.stream()
                        .map(sound -> sound.consonant() + "[" + meeting(sound.vowels()) + "]")
                        .collect(Collectors.joining()))
                .distinct()
                .toList();
        return ways.isEmpty() ? "" : MARK + "(" + String.join("|", ways) + ")";
    }

    private static String meeting(int vowels) {
        var digits = new StringBuilder();
        for (int other = 1; other < 16; other++) {
            if ((other & vowels) != 0) {
                digits.append(Integer.toHexString(other));
            }
        }
        return digits.toString();
    }

    /** Whether two names may be one: each word of one agrees with a word of the other. */
    public static boolean agree(String one, String other) {
        return within(one, other) && within(other, one);
    }

    private static boolean within(String one, String other) {
        var keys = of(other);
        return words(one).stream()
                .map(NameKeys::pattern)
                .allMatch(pattern -> !pattern.isEmpty()
                        && keys.stream().anyMatch(Pattern.compile(pattern).asMatchPredicate()));
    }

    private static List<String> words(String name) {
        var all = Arrays.stream(BREAKS.split(name.replace("'", "").replace("’", "")))
                .filter(word -> !word.isEmpty())
                .toList();
        var kept = all.stream()
                .filter(word -> !ARTICLES.contains(word.toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return kept.isEmpty() ? all : kept;
    }

    private static List<List<Sound>> readings(String word) {
        var found = new ArrayList<>(Sounds.of(word));
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
