package org.interlace.tie.store;

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

/** Confirmed ties as relations of the graph. */
@ApplicationScoped
public class TieProjection implements GraphProjection {

    /** The kind of subject. */
    public static final String KIND = "tie";

    private final Database database;

    @Inject
    TieProjection(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public GraphShape shape() {
        return new GraphShape.Relation(Relations.TIED, Labels.MEMBER, Labels.MEMBER);
    }

    @Override
    public List<GraphState> read(Collection<UUID> subjects) {
        return database.list(
                """
                select id, a, b, kind, since, confirmed, open_a and open_b as open, version
                from member.tie where id = any(?)
                """,
                row -> new GraphState.Relation(
                        Database.id(row, "id"),
                        Database.id(row, "a"),
                        Database.id(row, "b"),
                        Map.of(
                                "kind", row.getString("kind"),
                                "since", Database.time(row, "since").getEpochSecond(),
                                "confirmed", Database.time(row, "confirmed").getEpochSecond(),
                                "open", row.getBoolean("open"),
                                "version", (long) row.getInt("version"))),
                subjects);
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return database.list(
                "select id from member.tie where id > ? order by id limit ?",
                row -> Database.id(row, "id"),
                after,
                limit);
    }
}
