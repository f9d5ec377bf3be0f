package org.interlace.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;

/** The terms the sample's files name by key; each of them comes with the portal. */
@ApplicationScoped
public class SampleTerms {

    private final Vocabulary vocabulary;

    @Inject
    SampleTerms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    UUID id(TermKind kind, String key) {
        return vocabulary
                .term(kind, key)
                .map(Term::id)
                .orElseThrow(() -> new IllegalStateException("No %s '%s'".formatted(kind.word(), key)));
    }

    List<UUID> ids(TermKind kind, String keys) {
        return SampleFile.list(keys).stream().map(key -> id(kind, key)).toList();
    }
}
