package org.interlace.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.directory.Filters;
import org.interlace.directory.domain.Answer;
import org.interlace.directory.domain.Card;
import org.interlace.directory.domain.Question;
import org.interlace.directory.domain.Rotation;
import org.interlace.directory.domain.Rounding;
import org.interlace.graph.GraphDriver;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Answers questions from the graph: one round trip for people, total and counts together. */
@ApplicationScoped
public class GraphSearch {

    private static final String NOBODY = "";

    private final GraphDriver graph;
    private final Filters filters;
    private final Counters counters;
    private final TypedWords typed;
    private final Clock clock;

    @Inject
    GraphSearch(GraphDriver graph, Filters filters, Counters counters, Vocabulary vocabulary, Clock clock) {
        this.graph = graph;
        this.filters = filters;
        this.counters = counters;
        this.typed = new TypedWords(vocabulary::hasWord);
        this.clock = clock;
    }

    /** Asks what is asked first, so that nobody waits for a graph that has yet to think about it. */
    public void warm(View view) {
        graph.patiently(() -> search(new Question("", Map.of(), 1, null), view, null));
    }

    /** What one query brought back. */
    private record Found(
            long total,
            List<Value> people,
            Map<String, Map<String, Long>> counts,
            @Nullable Double sampleEnd) {}

    /**
     * Answers a question.
     *
     * @param viewer id of the asking member; empty for nobody
     */
    public Answer search(Question question, View view, @Nullable String viewer) {
        return search(question, view, viewer, null);
    }

    /**
     * Answers a question with some people only.
     *
     * @param within ids of at most {@value DirectoryCypher#MOST_HITS}; null for everybody
     */
    public Answer search(Question question, View view, @Nullable String viewer, @Nullable Collection<String> within) {
        var all = filters.all();
        var counted = counters.of(view);
        var chosen = chosen(question, all, counted);
        var words = typed.query(question.words());
        if (chosen == null || (!question.wordless() && words.isEmpty())) {
            return new Answer(List.of(), 0, true, Map.of(), null, false);
        }
        var cypher = new DirectoryCypher(view, all, chosen)
                .with("viewer", viewer == null ? NOBODY : viewer)
                .with("sample", DirectoryCypher.EXACT);
        if (within != null) {
            cypher.within(within);
        }
        if (!question.wordless()) {
            return counted(question, cypher.with("words", words), cypher.byWords());
        }
        if (within != null) {
            return counted(question, cypher.with("start", start()), cypher.byPeople());
        }
        boolean rare = !chosen.isEmpty()
                && counted.of(chosen.get(0).getKey(), chosen.get(0).getValue()) <= DirectoryCypher.MOST_HITS;
        return rare
                ? counted(question, cypher.with("start", start()), cypher.byRareValue())
                : walked(question, cypher, chosen.isEmpty() ? counted : null);
    }

    /** The chosen values, rarest first; null when one of them does not exist. */
    private @Nullable List<Map.Entry<DirectoryFilter, String>> chosen(
            Question question, List<DirectoryFilter> all, Counters.Counted counted) {
        var chosen = new ArrayList<Map.Entry<DirectoryFilter, String>>();
        for (var filter : all) {
            for (var value : question.filters().getOrDefault(filter.parameter(), java.util.Set.of())) {
                if (filter.name(value, java.util.Locale.FRENCH).isEmpty()) {
                    return null;
                }
                chosen.add(Map.entry(filter, value));
            }
        }
        chosen.sort(Comparator.comparingLong(entry -> counted.of(entry.getKey(), entry.getValue())));
        return chosen;
    }

    /** All hits are in hand: pages are slices, counts are exact up to 300 people. */
    private Answer counted(Question question, DirectoryCypher cypher, String text) {
        int skip = (int) place(question, 0);
        cypher.with("skip", skip).with("limit", question.limit());
        var found = ask(text, cypher);
        boolean exact = found.total <= DirectoryCypher.EXACT;
        double scale = exact ? 1 : (double) found.total / DirectoryCypher.EXACT;
        int end = skip + question.limit();
        return new Answer(
                cards(found.people),
                exact ? found.total : Rounding.round((double) found.total),
                exact,
                scaled(found.counts, scale),
                end < found.total ? new Cursor(end).text() : null,
                false);
    }

    /** Too many to hold: walks the rotation; total and counts come from counters or from the first 300. */
    private Answer walked(Question question, DirectoryCypher cypher, Counters.@Nullable Counted everything) {
        double start = start();
        double from = place(question, start);
        boolean first = question.cursor() == null;
        boolean sampling = first && everything == null;
        int walk = Math.max(question.limit() + 1, sampling ? DirectoryCypher.EXACT + 1 : 0);
        bind(cypher, start, from, first);
        cypher.with("walk", walk)
                .with("sample", sampling ? DirectoryCypher.EXACT : 0)
                .with("skip", 0)
                .with("limit", question.limit() + 1);
        var found = ask(cypher.byTurn(), cypher);
        if (!sampling && everything == null) {
            var again = firstSample(cypher, start);
            return page(question, found, again, start);
        }
        return everything == null ? page(question, found, found, start) : whole(question, found, everything);
    }

    /** The counts of a later page are those of the first. */
    private Found firstSample(DirectoryCypher cypher, double start) {
        bind(cypher, start, start, true);
        cypher.with("walk", DirectoryCypher.EXACT + 1)
                .with("sample", DirectoryCypher.EXACT)
                .with("skip", 0)
                .with("limit", 0);
        return ask(cypher.byTurn(), cypher);
    }

    private static void bind(DirectoryCypher cypher, double start, double from, boolean first) {
        boolean wrapped = !first && from < start;
        cypher.with("from", first ? Math.nextDown(start) : from)
                .with("to", wrapped ? Math.nextDown(start) : 1.0)
                .with("again", wrapped ? 2.0 : -1.0)
                .with("end", wrapped ? 2.0 : Math.nextDown(start));
    }

    private Answer page(Question question, Found people, Found sample, double start) {
        var end = sample.sampleEnd;
        boolean exact = end == null;
        double total = end == null ? (double) sample.total : DirectoryCypher.EXACT / span(start, end);
        return new Answer(
                cards(cut(people.people, question.limit())),
                exact ? sample.total : Rounding.round(total),
                exact,
                scaled(sample.counts, exact ? 1 : total / DirectoryCypher.EXACT),
                next(people.people, question.limit()),
                false);
    }

    private Answer whole(Question question, Found found, Counters.Counted everything) {
        boolean exact = everything.people() <= DirectoryCypher.EXACT;
        return new Answer(
                cards(cut(found.people, question.limit())),
                exact ? everything.people() : Rounding.round((double) everything.people()),
                exact,
                exact ? byParameter(everything.values()) : scaled(everything.values(), 1 + 1e-9),
                next(found.people, question.limit()),
                false);
    }

    private static double span(double start, double end) {
        double span = (end - start + 1.0) % 1.0;
        return Math.max(span, 1e-9);
    }

    private static @Nullable String next(List<Value> people, int limit) {
        return people.size() > limit
                ? new Cursor(people.get(limit - 1).get("turn").asDouble()).text()
                : null;
    }

    private static <T> List<T> cut(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }

    private double start() {
        return Rotation.start(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static double place(Question question, double otherwise) {
        return question.cursor() == null
                ? otherwise
                : Cursor.parse(question.cursor()).map(Cursor::place).orElse(otherwise);
    }

    private Found ask(String text, DirectoryCypher cypher) {
        var rows = graph.list(text, cypher.parameters(), row -> {
            var counts = new HashMap<String, Map<String, Long>>();
            row.get("counts")
                    .asList(count -> counts.computeIfAbsent(count.get(0).asString(), type -> new HashMap<>())
                            .put(count.get(1).asString(), count.get(2).asLong()));
            var end = row.get("sampleEnd");
            return new Found(
                    row.get("total").asLong(),
                    row.get("people").asList(person -> person),
                    counts,
                    end.isNull() ? null : end.asDouble());
        });
        return rows.isEmpty() ? new Found(0, List.of(), Map.of(), null) : rows.get(0);
    }

    private Map<String, Map<String, Long>> byParameter(Map<String, Map<String, Long>> byType) {
        return scaled(byType, 1);
    }

    private Map<String, Map<String, Long>> scaled(Map<String, Map<String, Long>> byType, double scale) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (var filter : filters.all()) {
            var values = new HashMap<String, Long>();
            byType.getOrDefault(filter.relation(), Map.of())
                    .forEach((key, people) -> values.put(key, scale == 1 ? people : Rounding.round(people * scale)));
            counts.put(filter.parameter(), values);
        }
        return counts;
    }

    private List<Card> cards(List<Value> people) {
        return people.stream().map(this::card).toList();
    }

    private Card card(Value person) {
        var values = new HashMap<String, List<String>>();
        for (var filter : filters.all()) {
            var keys = new ArrayList<String>();
            person.get("values")
                    .asList(pair -> pair.get(0).asString().equals(filter.relation())
                            && keys.add(pair.get(1).asString()));
            values.put(filter.parameter(), keys);
        }
        return new Card(
                person.get("id").asString(),
                person.get("handle").asString(),
                person.get("name").asString(),
                person.get("headline").asString(null),
                person.get("language").asString(null),
                values);
    }
}
