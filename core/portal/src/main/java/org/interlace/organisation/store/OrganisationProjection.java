package org.interlace.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.database.Database;
import org.interlace.graph.schema.Labels;
import org.interlace.graph.schema.Properties;

/** Organisations as nodes; what people read about them stays in the tables. */
@ApplicationScoped
public class OrganisationProjection implements GraphProjection {

    /** The kind of subject. */
    public static final String KIND = "organisation";

    private final Database database;

    @Inject
    OrganisationProjection(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public GraphShape shape() {
        return new GraphShape.Node(Labels.ORGANISATION, Set.of());
    }

    @Override
    public List<GraphState> read(Collection<UUID> subjects) {
        return database.list(
                "select id, handle, name, kind, version from organisation.organisation where id = any(?)",
                row -> new GraphState.Node(
                        Database.id(row, "id"),
                        Map.of(
                                "handle",
                                row.getString("handle"),
                                "name",
                                row.getString("name"),
                                "kind",
                                row.getString("kind"),
                                Properties.VERSION,
                                (long) row.getInt("version")),
                        List.of()),
                subjects);
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return database.list(
                "select id from organisation.organisation where id > ? order by id limit ?",
                row -> Database.id(row, "id"),
                after,
                limit);
    }
}
