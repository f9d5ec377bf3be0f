package org.interlace.directory.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interlace.vocabulary.Folding;
import org.interlace.vocabulary.NameKeys;

/**
 * What somebody typed as a full-text query: every word must be found, best as it stands, then as a beginning, then as a
 * name of another spelling or script, last with one letter wrong. A word that the vocabulary has is meant as it stands:
 * who looks for <i>couture</i> is not shown every Katrien.
 */
final class TypedWords {

    private static final int MOST = 8;

    /** Shorter words are one letter away from too many others. */
    private static final int LONG = 5;

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{M}'’]+");

    private final Predicate<String> known;

    /** @param known whether the vocabulary has a folded word */
    TypedWords(Predicate<String> known) {
        this.known = known;
    }

    /** In Lucene's syntax, of nothing but letters, digits and our own signs; empty when no word was typed. */
    String query(String typed) {
        return Arrays.stream(typed.split("\\s+"))
                .map(this::word)
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .collect(Collectors.joining(" AND "));
    }

    private String word(String typed) {
        var folded = Folding.searchWords(typed);
        var ways = new ArrayList<String>();
        folded.forEach(word -> ways.add(word + "^3 OR " + word + "*"));
        if (folded.stream().noneMatch(known)) {
            names(typed).forEach(pattern -> ways.add("/" + pattern + "/^0.5"));
            folded.stream().filter(word -> word.length() >= LONG).forEach(word -> ways.add(word + "~1^0.3"));
        }
        return ways.isEmpty() ? "" : String.join(" OR ", ways).transform("(%s)"::formatted);
    }

    private static List<String> names(String typed) {
        return BREAKS.splitAsStream(typed)
                .filter(part -> !part.isEmpty())
                .map(NameKeys::pattern)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }
}
