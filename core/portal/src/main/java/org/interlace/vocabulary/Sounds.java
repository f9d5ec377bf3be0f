package org.interlace.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The readings of a word: consonants, each with the vowels that may stand behind it. Built letter by letter. */
final class Sounds {

    /** Vowels as bits: {@code a}. */
    static final int A = 1;

    /** {@code i}, {@code y}. */
    static final int I = 2;

    /** {@code u}, {@code ou}. */
    static final int U = 4;

    /** No vowel. */
    static final int NONE = 8;

    /** Any vowel, or none: what a script does not write. */
    static final int ANY = 15;

    /** Something between a and i that is often silent. */
    static final int E = A | I | NONE;

    /** Something between a and u. */
    static final int O = A | U;

    private static final int MOST = 24;

    private Set<List<Sound>> readings = Set.of(List.of(new Sound("", 0)));

    /** A consonant (none at the beginning of a word) and the vowels that may follow. */
    record Sound(String consonant, int vowels) {

        Sound with(int more) {
            return new Sound(consonant, vowels | more);
        }
    }

    /** The readings of a word in whatever script it is written. */
    static Set<List<Sound>> of(String word) {
        var script = Character.UnicodeScript.of(word.codePointAt(0));
        var sounds = new Sounds();
        switch (script) {
            case ARABIC -> ArabicLetters.read(word, sounds);
            case CYRILLIC -> CyrillicLetters.read(word, sounds);
            default -> LatinLetters.read(word, sounds);
        }
        return sounds.done();
    }

    /** A vowel follows. */
    void vowel(int vowels) {
        var next = new LinkedHashSet<List<Sound>>();
        readings.forEach(reading -> next.add(voiced(reading, vowels)));
        keep(next);
    }

    private static List<Sound> voiced(List<Sound> reading, int vowels) {
        var next = new ArrayList<>(reading);
        next.set(next.size() - 1, next.get(next.size() - 1).with(vowels));
        return next;
    }

    /**
     * A consonant follows.
     *
     * @param alternatives letters of the keys; two for two consonants, none for a silent one, {@code y} for a vowel
     */
    void consonant(String... alternatives) {
        var next = new LinkedHashSet<List<Sound>>();
        for (var reading : readings) {
            for (var one : alternatives) {
                next.add(one.equals("y") ? voiced(reading, I) : followed(reading, one));
            }
        }
        keep(next);
    }

    private static List<Sound> followed(List<Sound> reading, String letters) {
        var next = new ArrayList<>(reading);
        for (var letter : letters.split("")) {
            var last = next.get(next.size() - 1);
            boolean doubled = last.consonant().equals(letter) && last.vowels() == 0;
            if (!letter.isEmpty() && !doubled) {
                next.add(new Sound(letter, 0));
            }
        }
        return next;
    }

    /** The Arabic letter for u and w: a vowel, or a consonant with unwritten vowels round it. */
    void wave() {
        var next = new LinkedHashSet<List<Sound>>();
        for (var reading : readings) {
            next.add(voiced(reading, U));
            var consonant = new ArrayList<>(voiced(reading, ANY));
            consonant.add(new Sound("v", ANY));
            next.add(consonant);
        }
        keep(next);
    }

    private void keep(Set<List<Sound>> next) {
        readings = next.size() <= MOST
                ? next
                : new LinkedHashSet<>(List.copyOf(next).subList(0, MOST));
    }

    private Set<List<Sound>> done() {
        var done = new LinkedHashSet<List<Sound>>();
        readings.forEach(reading -> done.add(reading.stream()
                .map(sound -> sound.vowels() == 0 ? sound.with(NONE) : sound)
                .toList()));
        return done;
    }
}
