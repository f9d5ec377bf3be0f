package org.interlace.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.exchange.NewTerms.Word;
import org.interlace.vocabulary.Folding;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the terms behind the words of one import; those it does not know it learns, many at once. */
final class TermBook {

    private static final int MOST = 100_000;

    private final Vocabulary vocabulary;
    private final NewTerms newTerms;
    private final boolean trial;
    private final Map<Word, UUID> known = new HashMap<>();
    private final Set<Word> wanted = new LinkedHashSet<>();

    TermBook(Vocabulary vocabulary, NewTerms newTerms, boolean trial) {
        this.vocabulary = vocabulary;
        this.newTerms = newTerms;
        this.trial = trial;
    }

    /** Whether there is a term; if not, {@link #learn} will add it. */
    boolean want(TermKind kind, String text) {
        var word = new Word(kind, text);
        boolean there = find(word) != null;
        if (!there) {
            wanted.add(word);
        }
        return there;
    }

    /** Adds what was wanted and is not there. In a trial run it forgets it instead. */
    void learn() {
        if (!wanted.isEmpty() && !trial) {
            var byMeaning = new LinkedHashMap<Word, Word>();
            wanted.forEach(word -> byMeaning.putIfAbsent(meaning(word), word));
            var added = newTerms.add(byMeaning.values());
            vocabulary.forget();
            wanted.forEach(word -> remember(word, added.get(byMeaning.get(meaning(word)))));
        }
        wanted.clear();
    }

    /** The terms of words that were wanted before; each once. */
    List<UUID> terms(TermKind kind, Iterable<String> texts) {
        var terms = new LinkedHashSet<UUID>();
        for (var text : texts) {
            var term = term(kind, text);
            if (term != null) {
                terms.add(term);
            }
        }
        return List.copyOf(terms);
    }

    /** The term of a word; null when there is none. */
    @Nullable
    UUID term(TermKind kind, String text) {
        return find(new Word(kind, text));
    }

    private @Nullable UUID find(Word word) {
        var before = known.get(word);
        if (before != null) {
            return before;
        }
        var byKey = vocabulary.term(word.kind(), word.text().toLowerCase(Locale.ROOT));
        var found = byKey.or(() -> vocabulary.match(word.kind(), word.text()))
                .map(Term::id)
                .orElse(null);
        remember(word, found);
        return found;
    }

    /** Two spellings of one word become one term. */
    private static Word meaning(Word word) {
        var folded = Folding.fold(word.text());
        return new Word(word.kind(), folded.isEmpty() ? word.text() : folded);
    }

    private void remember(Word word, @Nullable UUID term) {
        if (known.size() >= MOST) {
            known.clear();
        }
        if (term != null) {
            known.put(word, term);
        }
    }
}
