package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.graph.GraphProjection;
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
    private final Rebuild rebuild;

    @Inject
    Check(GraphDriver graph, Projections projections, Rebuild rebuild) {
        this.graph = graph;
        this.projections = projections;
        this.rebuild = rebuild;
    }

    /** Compares every kind; one difference for each. */
    public List<Difference> run() {
        return projections.all().stream().map(this::compare).toList();
    }

    private Difference compare(GraphProjection projection) {
        var extra = new HashSet<>(rebuild.ids(projection.shape()));
        long subjects = 0;
        var missing = new ArrayList<UUID>();
        var different = new ArrayList<UUID>();
        var after = new UUID(0, 0);
        for (var page = projection.all(after, PAGE); !page.isEmpty(); page = projection.all(after, PAGE)) {
            var inGraph = read(projection.shape(), page);
            var inTables = projection.read(page);
            for (var state : inTables) {
                extra.remove(state.id());
                var found = inGraph.get(state.id());
                if (found == null) {
                    missing.add(state.id());
                } else if (!found.equals(text(state))) {
                    different.add(state.id());
                }
            }
            subjects += inTables.size();
            after = page.get(page.size() - 1);
        }
        return new Difference(projection.kind(), subjects, missing, List.copyOf(extra), different);
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

    /**
     * What differs for one kind of subject.
     *
     * @param subjects how many stand in the tables
     * @param missing in the tables, not in the graph
     * @param extra in the graph, not in the tables
     * @param different in both, but not the same
     */
    public record Difference(String kind, long subjects, List<UUID> missing, List<UUID> extra, List<UUID> different) {

        /** How many subjects differ. */
        public int count() {
            return missing.size() + extra.size() + different.size();
        }
    }
}
