package org.interlace.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.database.Database;
import org.interlace.database.Topics;
import org.jspecify.annotations.Nullable;

/**
 * All terms, kept in memory (some thousands at most) and read again when the topic {@value #TOPIC} rises, at the
 * latest after 30 seconds.
 */
@ApplicationScoped
public class Vocabulary {

    /** Raised when a term changes. */
    public static final String TOPIC = "vocabulary";

    private static final Set<TermKind> NAMED = EnumSet.of(TermKind.SKILL, TermKind.SECTOR, TermKind.TOPIC);
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Database database;
    private final Clock clock;
    private volatile @Nullable Terms terms;

    @Inject
    Vocabulary(Database database, Topics topics, Clock clock) {
        this.database = database;
        this.clock = clock;
        topics.onChange(TOPIC, this::forget);
    }

    /** Reads everything again at the next question. */
    public void forget() {
        terms = null;
    }

    /** One by id. */
    public Optional<Term> term(UUID id) {
        return Optional.ofNullable(terms().byId.get(id));
    }

    /** Those of some ids that exist. */
    public List<Term> terms(Collection<UUID> ids) {
        var byId = terms().byId;
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** One by its public word. */
    public Optional<Term> term(TermKind kind, String key) {
        return Optional.ofNullable(terms().byKey.get(kind.word() + ":" + key));
    }

    /** One by any of its labels or spellings, in any language. */
    public Optional<Term> match(TermKind kind, String words) {
        return Optional.ofNullable(terms().byWords.get(kind.word() + ":" + Folding.fold(words)));
    }

    /** Those of a kind in which every word that was typed begins one of theirs, in any language. */
    public List<Term> find(TermKind kind, String typed) {
        var wanted = Folding.fold(typed).split(" ");
        return all(kind).stream()
                .filter(term -> Arrays.stream(wanted)
                        .allMatch(word -> searchWords(term).stream().anyMatch(own -> own.startsWith(word))))
                .toList();
    }

    /** All of a kind that are offered. */
    public List<Term> all(TermKind kind) {
        return terms().offered.stream().filter(term -> term.kind() == kind).toList();
    }

    /** All of a kind that are offered, and the one that stands there already though it be offered no longer. */
    public List<Term> choices(TermKind kind, @Nullable UUID kept) {
        var own = Optional.ofNullable(kept).flatMap(this::term).filter(term -> term.kind() == kind);
        return Stream.concat(all(kind).stream(), own.stream()).distinct().toList();
    }

    /** Every folded word a term is found by, in all languages. */
    public Set<String> searchWords(Term term) {
        return terms().searchWords(term);
    }

    private static Set<String> folded(Term term) {
        return Stream.concat(term.labels().values().stream(), term.aliases().stream())
                .flatMap(text -> Folding.searchWords(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a folded word stands in any term, in any language. */
    public boolean hasWord(String word) {
        return terms().words().contains(word);
    }

    /** The skills, sectors and topics that a text names, the clearest first. */
    public List<Term> named(String text) {
        return terms().named().in(text);
    }

    private Terms terms() {
        var known = terms;
        if (known == null || !clock.instant().isBefore(known.until)) {
            known = read();
            terms = known;
        }
        return known;
    }

    private Terms read() {
        var labels = new HashMap<UUID, Map<String, String>>();
        database.list("select term, language, text from vocabulary.label", row -> labels.computeIfAbsent(
                        Database.id(row, "term"), id -> new HashMap<>())
                .put(row.getString("language"), row.getString("text")));
        return new Terms(
                clock.instant().plus(KEPT),
                database.list(
                        "select id, kind, key, aliases, retired, merged from vocabulary.term order by kind, key",
                        row -> new Row(
                                term(row, labels), row.getBoolean("retired"), Database.idOrNull(row, "merged"))));
    }

    private static Term term(ResultSet row, Map<UUID, Map<String, String>> labels) throws SQLException {
        var id = Database.id(row, "id");
        return new Term(
                id,
                TermKind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                row.getString("key"),
                labels.getOrDefault(id, Map.of()),
                Database.strings(row, "aliases"));
    }

    private record Row(Term term, boolean retired, @Nullable UUID merged) {}

    private static final class Terms {

        final Instant until;
        final Map<UUID, Term> byId = new LinkedHashMap<>();
        final List<Term> offered = new ArrayList<>();
        final Map<UUID, Set<String>> searchWords = new ConcurrentHashMap<>();
        final Map<String, Term> byKey = new HashMap<>();
        final Map<String, Term> byWords = new HashMap<>();
        private volatile @Nullable Set<String> words;
        private volatile @Nullable NamedTerms named;

        Terms(Instant until, List<Row> all) {
            this.until = until;
            for (var row : all) {
                if (row.merged == null) {
                    add(row);
                }
            }
            all.forEach(this::lead);
        }

        Set<String> searchWords(Term term) {
            return searchWords.computeIfAbsent(term.id(), id -> folded(term));
        }

        /** Folded when somebody first types one: the start of the portal does not wait for it. */
        Set<String> words() {
            var known = words;
            if (known == null) {
                known = byId.values().stream()
                        .flatMap(term -> searchWords(term).stream())
                        .collect(Collectors.toUnmodifiableSet());
                words = known;
            }
            return known;
        }

        /** Made when somebody first writes what they look for. */
        NamedTerms named() {
            var known = named;
            if (known == null) {
                known = new NamedTerms(offered.stream()
                        .filter(term -> NAMED.contains(term.kind()))
                        .toList());
                named = known;
            }
            return known;
        }

        /** Whoever asks for a merged one finds the one that took its place. */
        private void lead(Row row) {
            var into = row.merged == null ? null : byId.get(row.merged);
            if (into != null) {
                byId.put(row.term.id(), into);
                byKey.put(row.term.kind().word() + ":" + row.term.key(), into);
            }
        }

        private void add(Row row) {
            var term = row.term;
            if (!row.retired) {
                offered.add(term);
            }
            var prefix = term.kind().word() + ":";
            byId.put(term.id(), term);
            byKey.put(prefix + term.key(), term);
            term.labels().values().forEach(label -> byWords.putIfAbsent(prefix + Folding.fold(label), term));
            term.aliases().forEach(alias -> byWords.putIfAbsent(prefix + Folding.fold(alias), term));
            byWords.putIfAbsent(prefix + Folding.fold(term.key()), term);
        }
    }
}
