package org.interlace.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.database.Topics;
import org.interlace.directory.Filters;
import org.interlace.graph.Applier;
import org.interlace.graph.GraphDriver;

/**
 * How many people each value has, in the whole directory (decision D9): from the degree of its node for members, from a
 * sample of the rotation for visitors; kept at most 30 seconds, and forgotten when something changes on
 * this node.
 */
@ApplicationScoped
public class Counters {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int SAMPLE = 1000;

    private final GraphDriver graph;
    private final Filters filters;
    private final Clock clock;
    private final Map<View, Counted> kept = new ConcurrentHashMap<>();

    /**
     * Counts of one view.
     *
     * @param people how many the view shows
     * @param values by relation type and key
     */
    public record Counted(Instant until, long people, Map<String, Map<String, Long>> values) {

        /** How many have a value. */
        public long of(DirectoryFilter filter, String key) {
            return values.getOrDefault(filter.relation(), Map.of()).getOrDefault(key, 0L);
        }
    }

    @Inject
    Counters(GraphDriver graph, Filters filters, Clock clock, Topics topics) {
        topics.onChange(Applier.TOPIC, kept::clear);
        this.graph = graph;
        this.filters = filters;
        this.clock = clock;
    }

    /** The counts of a view, at most 30 seconds old. */
    public Counted of(View view) {
        // one asks, the others wait for its answer
        return kept.compute(
                view,
                (any, known) -> known == null || clock.instant().isAfter(known.until)
                        ? view == View.MEMBERS ? byDegree() : bySample()
                        : known);
    }

    private Counted byDegree() {
        var cypher = filters.all().stream().map(DirectoryCypher::degrees).collect(Collectors.joining("\nUNION ALL\n"));
        var values = new HashMap<String, Map<String, Long>>();
        graph.list(
                cypher, Map.of(), row -> values.computeIfAbsent(row.get("type").asString(), type -> new HashMap<>())
                        .put(row.get("key").asString(), row.get("people").asLong()));
        return new Counted(until(), people(View.MEMBERS), values);
    }

    private Counted bySample() {
        var types =
                filters.all().stream().map(DirectoryFilter::relation).distinct().collect(Collectors.joining("|"));
        long people = people(View.OPEN);
        double scale = Math.max(1, people / (double) SAMPLE);
        var values = new HashMap<String, Map<String, Long>>();
        graph.list("""
                MATCH (m:Member) USING INDEX m:Member(openTurn) WHERE m.openTurn >= 0
                WITH m ORDER BY m.openTurn LIMIT %d
                MATCH (m)-[r:%s]->(t) WHERE r.open
                RETURN type(r) AS type, t.key AS key, count(*) AS people
                """.formatted(SAMPLE, types), Map.of(), row -> values.computeIfAbsent(
                        row.get("type").asString(), type -> new HashMap<>())
                .put(row.get("key").asString(), Math.round(row.get("people").asLong() * scale)));
        return new Counted(until(), people, values);
    }

    private long people(View view) {
        List<Long> found = graph.list(
                "MATCH (m:Member) WHERE m.%s >= 0 RETURN count(m) AS people".formatted(view.turn()),
                Map.of(),
                row -> row.get("people").asLong());
        return found.get(0);
    }

    private Instant until() {
        return clock.instant().plus(KEPT);
    }
}
