package org.interlace.vocabulary;

import java.util.Locale;
import java.util.Map;

/** Cyrillic, Ukrainian above all: every vowel is written. */
final class CyrillicLetters {

    private static final Map<Character, Integer> VOWELS = Map.ofEntries(
            Map.entry('а', Sounds.A),
            Map.entry('о', Sounds.O),
            Map.entry('у', Sounds.U),
            Map.entry('е', Sounds.E),
            Map.entry('и', Sounds.I),
            Map.entry('і', Sounds.I),
            Map.entry('ї', Sounds.I),
            Map.entry('й', Sounds.I),
            Map.entry('ы', Sounds.I),
            Map.entry('є', Sounds.E),
            Map.entry('э', Sounds.A | Sounds.I),
            Map.entry('ё', Sounds.O | Sounds.I),
            Map.entry('ю', Sounds.U | Sounds.I),
            Map.entry('я', Sounds.A | Sounds.I));

    /** {@code j} is the sound of journey and of jour, {@code c} that of chair and of chez. */
    private static final Map<Character, String> CONSONANTS = Map.ofEntries(
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('ж', "j"),
            Map.entry('з', "z"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "c"),
            Map.entry('ш', "c"),
            Map.entry('щ', "c"));

    private CyrillicLetters() {}

    static void read(String word, Sounds sounds) {
        var small = word.toLowerCase(Locale.ROOT);
        for (int at = 0; at < small.length(); at++) {
            char letter = small.charAt(at);
            var vowels = VOWELS.get(letter);
            var consonant = CONSONANTS.get(letter);
            if (letter == 'г') {
                sounds.consonant("h", "g");
            } else if (vowels != null) {
                sounds.vowel(vowels);
            } else if (consonant != null) {
                sounds.consonant(consonant);
            }
        }
    }
}
