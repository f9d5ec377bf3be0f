package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.interlace.api.graph.GraphShape;

/** What stands in the graph, by id and a page at a time: a community of a million has millions of ties. */
@ApplicationScoped
public class GraphIds {

    private final GraphDriver graph;

    @Inject
    GraphIds(GraphDriver graph) {
        this.graph = graph;
    }

    /** How many there are of a shape. */
    long count(GraphShape shape) {
        return graph.listAll(
                        "MATCH %s RETURN count(n) AS many".formatted(pattern(shape)), Map.of(), row -> row.get("many")
                                .asLong())
                .get(0);
    }

    /** Walks through all ids of a shape. */
    void walk(GraphShape shape, int size, Consumer<List<UUID>> visitor) {
        var cypher =
                "MATCH %s WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $many".formatted(pattern(shape));
        var after = "";
        for (var page = page(cypher, after, size); !page.isEmpty(); page = page(cypher, after, size)) {
            visitor.accept(page.stream().map(UUID::fromString).toList());
            after = page.get(page.size() - 1);
        }
    }

    private List<String> page(String cypher, String after, int size) {
        return graph.listAll(cypher, Map.of("after", after, "many", (long) size), row -> row.get("id")
                .asString());
    }

    private static String pattern(GraphShape shape) {
        return shape instanceof GraphShape.Relation relation
                ? "(:%s)-[n:%s]->()".formatted(relation.from(), relation.type())
                : "(n:%s)".formatted(((GraphShape.Node) shape).label());
    }
}
