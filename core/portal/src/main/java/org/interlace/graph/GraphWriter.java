package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.graph.schema.Properties;
import org.neo4j.driver.TransactionContext;

/**
 * Replaces subjects in the graph by their current state. Labels and types come from declarations that were checked;
 * all else is a parameter.
 */
@ApplicationScoped
public class GraphWriter {

    private final GraphDriver graph;

    @Inject
    GraphWriter(GraphDriver graph) {
        this.graph = graph;
    }

    /**
     * Makes those subjects in the graph what they are in the tables, in one graph transaction.
     *
     * @param subjects all that are to be replaced; those without a state are deleted
     * @return the subjects whose neighbours are not in the graph yet: to be applied again later
     */
    Set<UUID> replace(GraphShape shape, Collection<UUID> subjects, List<GraphState> states) {
        return graph.inTransaction(tx -> {
            var gone = new HashSet<>(subjects);
            states.forEach(state -> gone.remove(state.id()));
            if (shape instanceof GraphShape.Node node) {
                deleteNodes(tx, node, gone);
                return replaceNodes(tx, node, states);
            }
            return replaceRelations(tx, (GraphShape.Relation) shape, subjects, states);
        });
    }

    private static void deleteNodes(TransactionContext tx, GraphShape.Node shape, Collection<UUID> gone) {
        if (!gone.isEmpty()) {
            tx.run(
                            "UNWIND $ids AS id MATCH (n:%s {id: id}) DETACH DELETE n".formatted(shape.label()),
                            Map.of("ids", texts(gone)))
                    .consume();
        }
    }

    private static Set<UUID> replaceNodes(TransactionContext tx, GraphShape.Node shape, List<GraphState> states) {
        var known = known(tx, shape, states);
        var rows = new ArrayList<Map<String, Object>>();
        for (var state : states) {
            var node = (GraphState.Node) state;
            rows.add(Map.of("id", node.id().toString(), "properties", withId(node.id(), node.properties())));
        }
        tx.run(
                        "UNWIND $rows AS row MERGE (n:%s {id: row.id}) SET n = row.properties".formatted(shape.label()),
                        Map.of("rows", rows))
                .consume();
        deleteEdges(tx, shape, known);
        return createEdges(tx, shape, states);
    }

    private static List<String> known(TransactionContext tx, GraphShape.Node shape, List<GraphState> states) {
        var ids = states.stream().map(state -> state.id().toString()).toList();
        return tx.run("MATCH (n:%s) WHERE n.id IN $ids RETURN n.id AS id".formatted(shape.label()), Map.of("ids", ids))
                .list(row -> row.get("id").asString());
    }

    private static void deleteEdges(TransactionContext tx, GraphShape.Node shape, List<String> known) {
        if (known.isEmpty() || shape.edges().isEmpty()) {
            return;
        }
        var types = shape.edges().stream().sorted().collect(Collectors.joining("|"));
        tx.run(
                        "UNWIND $ids AS id MATCH (n:%s {id: id})-[r:%s]->() DELETE r".formatted(shape.label(), types),
                        Map.of("ids", known))
                .consume();
    }

    /** Relations of one type to nodes of one label. */
    private record Road(String type, String label) {}

    /** What goes to one neighbour; each neighbour is looked up once, however many go there. */
    private record Bundle(UUID to, List<UUID> from, List<Map<String, Object>> edges) {

        void add(UUID source, Map<String, Object> properties) {
            from.add(source);
            edges.add(Map.of("from", source.toString(), "properties", properties));
        }

        Map<String, Object> parameter() {
            return Map.of("to", to.toString(), "edges", edges);
        }
    }

    private static Set<UUID> createEdges(TransactionContext tx, GraphShape.Node shape, List<GraphState> states) {
        var byRoad = new LinkedHashMap<Road, Map<UUID, Bundle>>();
        for (var state : states) {
            for (var edge : ((GraphState.Node) state).edges()) {
                byRoad.computeIfAbsent(new Road(edge.type(), edge.label()), road -> new LinkedHashMap<>())
                        .computeIfAbsent(edge.target(), to -> new Bundle(to, new ArrayList<>(), new ArrayList<>()))
                        .add(state.id(), edge.properties());
            }
        }
        var waiting = new HashSet<UUID>();
        byRoad.forEach((road, byTarget) -> waiting.addAll(createEdges(tx, shape, road, byTarget)));
        return waiting;
    }

    /** Counting is cheap; only when the count is short it is asked which neighbours are not there. */
    private static Set<UUID> createEdges(
            TransactionContext tx, GraphShape.Node shape, Road road, Map<UUID, Bundle> byTarget) {
        int wanted = byTarget.values().stream().mapToInt(to -> to.from().size()).sum();
        int made = tx.run(
                        """
                        UNWIND $groups AS group
                        MATCH (x:%s {id: group.to})
                        UNWIND group.edges AS edge
                        MATCH (n:%s {id: edge.from})
                        CREATE (n)-[r:%s]->(x)
                        SET r = edge.properties
                        RETURN count(*) AS made
                        """.formatted(road.label(), shape.label(), road.type()),
                        Map.of(
                                "groups",
                                byTarget.values().stream()
                                        .map(Bundle::parameter)
                                        .toList()))
                .single()
                .get("made")
                .asInt();
        return made == wanted ? Set.of() : withoutNeighbour(tx, road, byTarget);
    }

    private static Set<UUID> withoutNeighbour(TransactionContext tx, Road road, Map<UUID, Bundle> byTarget) {
        var absent = new HashMap<>(byTarget);
        found(tx, "MATCH (x:%s) WHERE x.id IN $ids RETURN x.id AS id".formatted(road.label()), byTarget.keySet())
                .forEach(absent::remove);
        return absent.values().stream().flatMap(to -> to.from().stream()).collect(Collectors.toSet());
    }

    private static Set<UUID> replaceRelations(
            TransactionContext tx, GraphShape.Relation shape, Collection<UUID> subjects, List<GraphState> states) {
        tx.run(
                        "MATCH (:%s)-[r:%s]->() WHERE r.id IN $ids DELETE r".formatted(shape.from(), shape.type()),
                        Map.of("ids", texts(subjects)))
                .consume();
        var rows = new ArrayList<Map<String, Object>>();
        for (var state : states) {
            var relation = (GraphState.Relation) state;
            rows.add(Map.of(
                    "from", relation.from().toString(),
                    "to", relation.to().toString(),
                    "properties", withId(relation.id(), relation.properties())));
        }
        int made = tx.run("""
                        UNWIND $rows AS row
                        MATCH (a:%s {id: row.from})
                        MATCH (b:%s {id: row.to})
                        CREATE (a)-[r:%s]->(b)
                        SET r = row.properties
                        RETURN count(*) AS made
                        """.formatted(shape.from(), shape.to(), shape.type()), Map.of("rows", rows))
                .single()
                .get("made")
                .asInt();
        return made == rows.size() ? Set.of() : absent(tx, shape, states);
    }

    private static Set<UUID> absent(TransactionContext tx, GraphShape.Relation shape, List<GraphState> states) {
        var absent = states.stream().map(GraphState::id).collect(Collectors.toCollection(HashSet::new));
        var cypher =
                "MATCH (:%s)-[r:%s]->() WHERE r.id IN $ids RETURN r.id AS id".formatted(shape.from(), shape.type());
        absent.removeAll(found(tx, cypher, Set.copyOf(absent)));
        return absent;
    }

    private static Set<UUID> found(TransactionContext tx, String cypher, Collection<UUID> ids) {
        return Set.copyOf(tx.run(cypher, Map.of("ids", texts(ids)))
                .list(row -> UUID.fromString(row.get("id").asString())));
    }

    private static Map<String, Object> withId(UUID id, Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put(Properties.ID, id.toString());
        return all;
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
