package org.interlace.vocabulary;

import java.util.Map;
import java.util.regex.Pattern;

/** Arabic and Persian: short vowels are not written, so that between two consonants any may stand. */
final class ArabicLetters {

    private static final Pattern UNREAD = Pattern.compile("[\\p{M}ـ]");
    private static final String ARTICLE = "ال";

    /** Servant of: what follows is often written as one word, and its article is swallowed (عبد الرحمن, Abderrahman). */
    private static final String SERVANT = "عبدال";

    private static final String VOWELS_AHEAD = "اأيىةئآ";

    private static final Map<Character, String[]> CONSONANTS = Map.ofEntries(
            Map.entry('ب', new String[] {"b", "p"}),
            Map.entry('ت', new String[] {"t"}),
            Map.entry('ث', new String[] {"t", "s"}),
            Map.entry('ج', new String[] {"j", "g"}),
            Map.entry('ح', new String[] {"h"}),
            Map.entry('خ', new String[] {"h"}),
            Map.entry('د', new String[] {"d"}),
            Map.entry('ذ', new String[] {"d", "z"}),
            Map.entry('ر', new String[] {"r"}),
            Map.entry('ز', new String[] {"z"}),
            Map.entry('س', new String[] {"s"}),
            Map.entry('ش', new String[] {"c"}),
            Map.entry('ص', new String[] {"s"}),
            Map.entry('ض', new String[] {"d"}),
            Map.entry('ط', new String[] {"t"}),
            Map.entry('ظ', new String[] {"z", "d"}),
            Map.entry('غ', new String[] {"g"}),
            Map.entry('ف', new String[] {"f", "v"}),
            Map.entry('ق', new String[] {"k", "g"}),
            Map.entry('ك', new String[] {"k"}),
            Map.entry('ک', new String[] {"k"}),
            Map.entry('ل', new String[] {"l"}),
            Map.entry('م', new String[] {"m"}),
            Map.entry('ن', new String[] {"n"}),
            Map.entry('ه', new String[] {"h"}),
            Map.entry('پ', new String[] {"p"}),
            Map.entry('چ', new String[] {"c"}),
            Map.entry('ژ', new String[] {"j"}),
            Map.entry('گ', new String[] {"g"}));

    private final String word;
    private final Sounds sounds;
    private boolean behindConsonant;

    private ArabicLetters(String word, Sounds sounds) {
        this.word = word;
        this.sounds = sounds;
    }

    static void read(String word, Sounds sounds) {
        var plain = UNREAD.matcher(word).replaceAll("");
        boolean article = plain.startsWith(ARTICLE) && plain.length() > 4;
        var reader = new ArabicLetters(article ? plain.substring(ARTICLE.length()) : plain, sounds);
        for (int i = 0; i < reader.word.length(); i++) {
            reader.letter(i);
        }
    }

    private void letter(int at) {
        char letter = word.charAt(at);
        boolean last = at == word.length() - 1;
        boolean servant = word.startsWith(SERVANT);
        if (letter == 'ه' && last) {
            vowel(Sounds.A | Sounds.NONE);
            sounds.consonant("h", "");
            vowel(Sounds.A | Sounds.NONE);
        } else if (letter == 'و') {
            wave(at, last);
        } else if (servant && at == 3) {
            vowel(Sounds.ANY);
        } else if (servant && at == 4) {
            consonant("l", "");
        } else if (letter == 'د' && last) {
            consonant("d", "t");
        } else {
            var ways = CONSONANTS.get(letter);
            if (ways == null) {
                written(letter, at == 0);
            } else {
                consonant(ways);
            }
        }
    }

    private void wave(int at, boolean last) {
        if (at == 0 || (!last && VOWELS_AHEAD.indexOf(word.charAt(at + 1)) >= 0)) {
            consonant("v");
        } else {
            sounds.wave();
            behindConsonant = false;
        }
    }

    private void written(char letter, boolean first) {
        switch (letter) {
            case 'ة' -> {
                vowel(Sounds.A);
                sounds.consonant("", "t");
            }
            case 'آ', 'ى' -> vowel(Sounds.A);
            case 'ا' -> vowel(first ? Sounds.A | Sounds.I | Sounds.U : Sounds.A);
            case 'ي', 'ی' -> vowel(first ? Sounds.I | Sounds.A : Sounds.I);
            case 'إ' -> vowel(Sounds.I);
            case 'أ', 'ع', 'ؤ', 'ئ', 'ء' -> vowel(first ? Sounds.A | Sounds.I | Sounds.U : Sounds.ANY);
            default -> behindConsonant = false;
        }
    }

    private void vowel(int vowels) {
        sounds.vowel(vowels);
        behindConsonant = false;
    }

    private void consonant(String... alternatives) {
        if (behindConsonant) {
            sounds.vowel(Sounds.ANY);
        }
        sounds.consonant(alternatives);
        behindConsonant = true;
    }
}
