package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.database.Database;
import org.interlace.graph.schema.Labels;
import org.interlace.graph.schema.Relations;

/** Blocks as relations of the graph: used in every query, never part of an answer. */
@ApplicationScoped
public class BlockProjection implements GraphProjection {

    /** The kind of subject. */
    public static final String KIND = "block";

    private final Database database;

    @Inject
    BlockProjection(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public GraphShape shape() {
        return new GraphShape.Relation(Relations.BLOCKS, Labels.MEMBER, Labels.MEMBER);
    }

    @Override
    public List<GraphState> read(Collection<UUID> subjects) {
        return database.list(
                "select id, blocker, blocked from safety.block where id = any(?)",
                row -> new GraphState.Relation(
                        Database.id(row, "id"), Database.id(row, "blocker"), Database.id(row, "blocked"), Map.of()),
                subjects);
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return database.list(
                "select id from safety.block where id > ? order by id limit ?",
                row -> Database.id(row, "id"),
                after,
                limit);
    }
}
