package org.interlace.organisation.store;

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

/** Who speaks for which organisation, once both sides agreed; for the parties only, since a name may be hidden. */
@ApplicationScoped
public class RepresentativeProjection implements GraphProjection {

    /** The kind of subject. */
    public static final String KIND = "representative";

    private final Database database;

    @Inject
    RepresentativeProjection(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public GraphShape shape() {
        return new GraphShape.Relation(Relations.REPRESENTS, Labels.MEMBER, Labels.ORGANISATION);
    }

    @Override
    public List<GraphState> read(Collection<UUID> subjects) {
        return database.list(
                "select id, member, organisation from organisation.representative where confirmed and id = any(?)",
                row -> new GraphState.Relation(
                        Database.id(row, "id"),
                        Database.id(row, "member"),
                        Database.id(row, "organisation"),
                        Map.of("version", 1L)),
                subjects);
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return database.list(
                "select id from organisation.representative where confirmed and id > ? order by id limit ?",
                row -> Database.id(row, "id"),
                after,
                limit);
    }
}
