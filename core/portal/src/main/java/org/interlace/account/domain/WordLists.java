package org.interlace.account.domain;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words a guesser tries first, in our six languages; lists of our own beside those that zxcvbn brings. */
final class WordLists {

    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "de", "ar", "uk");

    private WordLists() {}

    /** A measure that knows them all; making it reads a megabyte. */
    static Zxcvbn measure() {
        try {
            var builder = new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .keyboards(StandardKeyboards.loadAllKeyboards());
            for (var language : LANGUAGES) {
                builder.dictionary(new Dictionary("words_" + language, words(language)));
            }
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String language) {
        var name = "/org/interlace/account/words_" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
