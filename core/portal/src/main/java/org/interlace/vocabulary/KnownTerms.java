package org.interlace.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.vocabulary.Terms;
import org.interlace.vocabulary.store.PlaceTable;

/** The vocabularies, as plugins may ask for them. */
@ApplicationScoped
public class KnownTerms implements Terms {

    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final double FAR = 50;

    private final Vocabulary vocabulary;
    private final PlaceTable places;

    @Inject
    KnownTerms(Vocabulary vocabulary, PlaceTable places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    @Override
    public List<org.interlace.api.vocabulary.Term> all(Kind kind, Locale language) {
        var order = Collator.getInstance(language);
        return vocabulary.all(kind(kind)).stream()
                .map(term -> known(term, language))
                .sorted(Comparator.comparing(org.interlace.api.vocabulary.Term::label, order))
                .toList();
    }

    @Override
    public Map<UUID, org.interlace.api.vocabulary.Term> find(Collection<UUID> ids, Locale language) {
        var found = new LinkedHashMap<UUID, org.interlace.api.vocabulary.Term>();
        for (var id : ids) {
            vocabulary
                    .term(id)
                    .filter(term -> term.kind() != TermKind.KIND)
                    .ifPresent(term -> found.put(id, known(term, language)));
        }
        return found;
    }

    @Override
    public Optional<org.interlace.api.vocabulary.Term> byKey(Kind kind, String key, Locale language) {
        return vocabulary.term(kind(kind), key).map(term -> known(term, language));
    }

    @Override
    public Optional<org.interlace.api.vocabulary.Term> named(Kind kind, String words, Locale language) {
        return vocabulary.match(kind(kind), words).map(term -> known(term, language));
    }

    @Override
    public Optional<org.interlace.api.vocabulary.Term> nearest(double latitude, double longitude, Locale language) {
        return places.all().stream()
                .filter(point -> distance(point, latitude, longitude) <= FAR)
                .min(Comparator.comparingDouble(point -> distance(point, latitude, longitude)))
                .flatMap(point -> vocabulary.term(point.place()))
                .map(term -> known(term, language));
    }

    private static double distance(PlaceTable.Point point, double latitude, double longitude) {
        double east = (point.lon() - longitude) * Math.cos(Math.toRadians(latitude));
        return Math.hypot(point.lat() - latitude, east) * KILOMETRES_A_DEGREE;
    }

    private static TermKind kind(Kind kind) {
        return TermKind.valueOf(kind.name());
    }

    private static org.interlace.api.vocabulary.Term known(Term term, Locale language) {
        return new org.interlace.api.vocabulary.Term(
                term.id(), Kind.valueOf(term.kind().name()), term.key(), term.label(language));
    }
}
