package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.graph.schema.Properties;
import org.neo4j.driver.Record;

/** Compares the graph with the tables, exactly: every subject, property and relation. */
@ApplicationScoped
public class Check {

    private static final int PAGE = 2000;

    private final GraphDriver graph;
    private final Projections projections;
    private final GraphIds ids;

    @Inject
    Check(GraphDriver graph, Projections projections, GraphIds ids) {
        this.graph = graph;
        this.projections = projections;
        this.ids = ids;
    }

    /**
     * What was compared.
     *
     * @param differences one for each kind
     * @param unasked the kinds whose projection failed
     */
    public record Result(List<Difference> differences, List<String> unasked) {}

    /** Compares every kind that can be asked. */
    public Result run() {
        var differences = new ArrayList<Difference>();
        var unasked = new ArrayList<String>();
        for (var kind : projections.all()) {
            compare(kind).ifPresentOrElse(differences::add, () -> unasked.add(kind.name()));
        }
        return new Result(List.copyOf(differences), List.copyOf(unasked));
    }

    private Optional<Difference> compare(SubjectKind kind) {
        var found = new Difference(kind.name(), new AtomicLong(), new Some(), new Some(), new Some());
        boolean whole = kind.walk(PAGE, page -> {
            var inTables = kind.read(page);
            inTables.ifPresent(states -> compare(states, read(kind.shape(), page), found));
            return inTables.isPresent();
        });
        if (whole
                && ids.count(kind.shape()) > found.subjects() - found.missing().count()) {
            ids.walk(kind.shape(), PAGE, page -> extra(kind, page, found));
        }
        return whole ? Optional.of(found) : Optional.empty();
    }

    private static void extra(SubjectKind kind, List<UUID> inGraph, Difference found) {
        kind.read(inGraph).ifPresent(states -> {
            var known = states.stream().map(GraphState::id).collect(Collectors.toSet());
            inGraph.stream().filter(id -> !known.contains(id)).forEach(found.extra()::add);
        });
    }

    private static void compare(List<GraphState> inTables, Map<UUID, String> inGraph, Difference found) {
        for (var state : inTables) {
            found.seen().incrementAndGet();
            var text = inGraph.get(state.id());
            if (text == null) {
                found.missing().add(state.id());
            } else if (!text.equals(text(state))) {
                found.different().add(state.id());
            }
        }
    }

    private Map<UUID, String> read(GraphShape shape, List<UUID> ids) {
        var texts = ids.stream().map(UUID::toString).toList();
        var found = new HashMap<UUID, String>();
        if (shape instanceof GraphShape.Node node) {
            graph.listAll(
                            """
                            MATCH (n:%s) WHERE n.id IN $ids
                            RETURN n.id AS id, properties(n) AS properties,
                            [(n)-[r]->(x) WHERE type(r) IN $types | [type(r), x.id, properties(r)]] AS edges
                            """.formatted(node.label()),
                            Map.of("ids", texts, "types", List.copyOf(node.edges())),
                            Check::nodeText)
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        } else if (shape instanceof GraphShape.Relation relation) {
            graph.listAll("""
                            UNWIND $ids AS id
                            MATCH (a:%s)-[r:%s {id: id}]->(b)
                            RETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS properties
                            """.formatted(relation.from(), relation.type()), Map.of("ids", texts), Check::relationText)
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    private static Map.Entry<UUID, String> nodeText(Record row) {
        var id = UUID.fromString(row.get("id").asString());
        var edges = row.get("edges")
                .asList(edge -> edge.get(0).asString() + ">" + edge.get(1).asString()
                        + words(edge.get(2).asMap()));
        return Map.entry(
                id,
                words(row.get("properties").asMap()) + edges.stream().sorted().toList());
    }

    private static Map.Entry<UUID, String> relationText(Record row) {
        var id = UUID.fromString(row.get("id").asString());
        return Map.entry(
                id,
                row.get("from").asString() + ">" + row.get("to").asString()
                        + words(row.get("properties").asMap()));
    }

    private static String text(GraphState state) {
        if (state instanceof GraphState.Node node) {
            var edges = node.edges().stream()
                    .map(edge -> edge.type() + ">" + edge.target() + words(edge.properties()))
                    .sorted()
                    .toList();
            return words(node.properties()) + edges;
        }
        var relation = (GraphState.Relation) state;
        return relation.from() + ">" + relation.to() + words(relation.properties());
    }

    private static String words(Map<String, Object> properties) {
        var sorted = new TreeMap<String, Object>(properties);
        sorted.remove(Properties.ID);
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Subjects that differ: how many, and the first of them. */
    public static final class Some {

        private static final int FIRST = 20;

        private final List<UUID> first = new ArrayList<>();
        private long count;

        void add(UUID id) {
            count++;
            if (first.size() < FIRST) {
                first.add(id);
            }
        }

        /** How many. */
        public long count() {
            return count;
        }

        /** Some of them. */
        public List<UUID> first() {
            return List.copyOf(first);
        }
    }

    /**
     * What differs for one kind of subject.
     *
     * @param seen how many stand in the tables
     * @param missing in the tables, not in the graph
     * @param extra in the graph, not in the tables
     * @param different in both, but not the same
     */
    public record Difference(String kind, AtomicLong seen, Some missing, Some extra, Some different) {

        /** How many stand in the tables. */
        public long subjects() {
            return seen.get();
        }

        /** How many subjects differ. */
        public long count() {
            return missing.count() + extra.count() + different.count();
        }
    }
}
