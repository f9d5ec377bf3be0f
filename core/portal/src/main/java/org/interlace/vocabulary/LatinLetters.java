package org.interlace.vocabulary;

import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Latin letters as people of many languages write names with them: ch, sh and ş, ou and u, ph and f. */
final class LatinLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String SOFT = "eiy";

    /** Letters with marks that are other consonants than the bare letter. */
    private static final Map<Character, String[]> MARKED = Map.ofEntries(
            Map.entry('ş', new String[] {"c", "s"}),
            Map.entry('š', new String[] {"c", "s"}),
            Map.entry('ș', new String[] {"c", "s"}),
            Map.entry('ś', new String[] {"c", "s"}),
            Map.entry('č', new String[] {"c", "k"}),
            Map.entry('ć', new String[] {"c", "k"}),
            Map.entry('ç', new String[] {"s", "c", "k"}),
            Map.entry('ž', new String[] {"j", "z"}),
            Map.entry('ğ', new String[] {"g", ""}),
            Map.entry('ț', new String[] {"t", "ts"}),
            Map.entry('ţ', new String[] {"t", "ts"}),
            Map.entry('ß', new String[] {"s"}),
            Map.entry('ł', new String[] {"l"}),
            Map.entry('đ', new String[] {"d"}));

    /** Groups, the longest first. */
    private static final Map<String, String[]> GROUPS = groups();

    private static final Map<Character, Integer> VOWELS = Map.ofEntries(
            Map.entry('a', Sounds.A),
            Map.entry('e', Sounds.E),
            Map.entry('i', Sounds.I),
            Map.entry('y', Sounds.I),
            Map.entry('o', Sounds.O),
            Map.entry('u', Sounds.U));

    private final String word;
    private final Sounds sounds;

    private LatinLetters(String word, Sounds sounds) {
        this.word = word;
        this.sounds = sounds;
    }

    private static Map<String, String[]> groups() {
        var groups = new LinkedHashMap<String, String[]>();
        for (var group : new String[] {"schtsch", "chtch", "shch", "tsch", "tch", "sch", "sh", "cz"}) {
            groups.put(group, new String[] {"c"});
        }
        groups.put("sz", new String[] {"c", "s"});
        groups.put("ch", new String[] {"c", "k", "h"});
        groups.put("dzh", new String[] {"j"});
        groups.put("zh", new String[] {"j"});
        groups.put("dj", new String[] {"j"});
        groups.put("kh", new String[] {"h"});
        groups.put("gh", new String[] {"g"});
        groups.put("ph", new String[] {"f"});
        groups.put("th", new String[] {"t"});
        groups.put("dh", new String[] {"d"});
        groups.put("ck", new String[] {"k"});
        groups.put("qu", new String[] {"k"});
        return groups;
    }

    static void read(String typed, Sounds sounds) {
        var plain = new StringBuilder();
        var composed = Normalizer2.getNFCInstance().normalize(typed.toLowerCase(Locale.ROOT));
        for (int at = 0; at < composed.length(); at++) {
            char letter = composed.charAt(at);
            plain.append(MARKED.containsKey(letter) ? String.valueOf(letter) : bare(letter));
        }
        var reader = new LatinLetters(plain.toString(), sounds);
        int place = 0;
        while (place < reader.word.length()) {
            place += reader.letters(place);
        }
    }

    private static String bare(char letter) {
        return switch (letter) {
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'æ', 'œ' -> "e";
            default ->
                MARKS.matcher(Normalizer2.getNFKDInstance().normalize(String.valueOf(letter)))
                        .replaceAll("");
        };
    }

    private char letter(int at) {
        return at >= 0 && at < word.length() ? word.charAt(at) : ' ';
    }

    private boolean vowel(int at) {
        return VOWELS.containsKey(letter(at));
    }

    /** Reads the letters from a place on; answers how many. */
    private int letters(int at) {
        var marked = MARKED.get(letter(at));
        if (marked != null) {
            sounds.consonant(marked);
            return 1;
        }
        for (var group : GROUPS.entrySet()) {
            if (word.startsWith(group.getKey(), at)) {
                sounds.consonant(group.getValue());
                return group.getKey().length();
            }
        }
        return vowel(at) ? vowels(at) : single(at);
    }

    private int vowels(int at) {
        var two = word.substring(at, Math.min(at + 2, word.length()));
        switch (two) {
            case "ou" -> {
                if (vowel(at + 2)) {
                    sounds.consonant("v");
                } else {
                    sounds.vowel(Sounds.U);
                }
                return 2;
            }
            case "oo" -> {
                sounds.vowel(Sounds.U);
                return 2;
            }
            case "ee" -> {
                sounds.vowel(Sounds.I);
                return 2;
            }
            case "ae", "oe", "ue" -> {
                if (!vowel(at + 2)) {
                    sounds.vowel(VOWELS.getOrDefault(letter(at), 0) | Sounds.A | Sounds.I);
                    return 2;
                }
            }
            default -> {}
        }
        sounds.vowel(VOWELS.getOrDefault(letter(at), 0));
        return 1;
    }

    private int single(int at) {
        char letter = letter(at);
        boolean soft = SOFT.indexOf(letter(at + 1)) >= 0;
        switch (letter) {
            case 'c' -> sounds.consonant(soft ? new String[] {"s", "c", "k"} : new String[] {"k"});
            case 'g' -> sounds.consonant(soft ? new String[] {"g", "j"} : new String[] {"g"});
            case 'j' -> sounds.consonant("j", "y");
            case 'q' -> sounds.consonant("k");
            case 'w' -> sounds.consonant("v");
            case 'x' -> sounds.consonant("ks");
            case 'h' -> sounds.consonant(vowel(at - 1) && !vowel(at + 1) ? new String[] {"h", ""} : new String[] {"h"});
            case 'd' -> sounds.consonant(at == word.length() - 1 ? new String[] {"d", "t"} : new String[] {"d"});
            default -> {
                if (letter >= 'a' && letter <= 'z') {
                    sounds.consonant(String.valueOf(letter));
                }
            }
        }
        return 1;
    }
}
