package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.database.Database;

/**
 * Makes the graph anew from the tables while the portal runs: notes every subject as changed, and those that only the
 * graph still has, so that the applier deletes them.
 */
@ApplicationScoped
public class Rebuild {

    private static final int PAGE = 5000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final GraphDriver graph;
    private final Projections projections;

    @Inject
    Rebuild(Database database, GraphDriver graph, Projections projections) {
        this.database = database;
        this.graph = graph;
        this.projections = projections;
    }

    /** Notes everything; answers how many subjects. */
    public long note() {
        long noted = 0;
        for (var projection : projections.all()) {
            noted += noteKind(projection);
        }
        return noted;
    }

    /** Whether the tables have people and the graph has none. */
    boolean lost() {
        var people = graph.list("MATCH (m:Member) RETURN m.id AS id LIMIT 1", Map.of(), row -> row.get("id")
                .asString());
        return people.isEmpty()
                && database.first("select 1 as one from member.member limit 1", row -> row.getInt("one"))
                        .isPresent();
    }

    private long noteKind(GraphProjection projection) {
        long noted = 0;
        var after = FIRST;
        var known = new HashSet<UUID>();
        for (var page = projection.all(after, PAGE); !page.isEmpty(); page = projection.all(after, PAGE)) {
            noteAll(projection.kind(), page);
            known.addAll(page);
            after = page.get(page.size() - 1);
            noted += page.size();
        }
        var extra = ids(projection.shape()).stream()
                .filter(id -> !known.contains(id))
                .toList();
        noteAll(projection.kind(), extra);
        return noted + extra.size();
    }

    private void noteAll(String kind, List<UUID> subjects) {
        if (!subjects.isEmpty()) {
            database.change(
                    "insert into graph.graph_change (kind, subject) select ?, s from unnest(?::uuid[]) as s",
                    kind,
                    subjects);
        }
    }

    /** All ids of one shape in the graph. */
    List<UUID> ids(GraphShape shape) {
        var cypher = shape instanceof GraphShape.Node node
                ? "MATCH (n:%s) RETURN n.id AS id".formatted(node.label())
                : "MATCH ()-[n:%s]->() RETURN n.id AS id".formatted(((GraphShape.Relation) shape).type());
        return graph.listAll(
                cypher, Map.of(), row -> UUID.fromString(row.get("id").asString()));
    }
}
