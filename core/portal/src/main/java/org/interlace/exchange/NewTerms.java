package org.interlace.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.interlace.vocabulary.VocabularySeed;

/**
 * Adds words that people bring to the vocabularies, for the operator to look at. They are committed before anybody uses
 * them, so that whoever reads a member finds all of the member's words.
 */
@ApplicationScoped
public class NewTerms {

    private final VocabularySeed seed;
    private final Vocabulary vocabulary;

    @Inject
    NewTerms(VocabularySeed seed, Vocabulary vocabulary) {
        this.seed = seed;
        this.vocabulary = vocabulary;
    }

    /** A word of one vocabulary, as somebody wrote it. */
    public record Word(TermKind kind, String text) {}

    /** Adds words that no term is found by; answers the term of each. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<Word, UUID> add(Collection<Word> words) {
        var added = new LinkedHashMap<Word, UUID>();
        var keys = new LinkedHashMap<Word, Word>();
        for (var word : words) {
            var key = Slug.of(word.text());
            var owner = keys.putIfAbsent(new Word(word.kind(), key), word);
            boolean taken = owner != null || vocabulary.term(word.kind(), key).isPresent();
            added.put(word, seed.add(word.kind(), taken ? Slug.distinct(word.text()) : key, word.text()));
        }
        return added;
    }
}
