package org.interlace.project.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
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
import org.interlace.graph.schema.Relations;

/**
 * Projects as nodes, and who carries or supports them as relations, once they confirmed. A project that not every
 * member sees is a bare node, as a hidden member is; the relations are for the parties only.
 */
@ApplicationScoped
public class ProjectProjections {

    /** Kinds of subjects. */
    public static final String PROJECT = "project";

    /** Somebody who carries a project. */
    public static final String CARRIER = "carrier";

    /** Somebody who stands round a project. */
    public static final String SUPPORTER = "supporter";

    private final Database database;

    @Inject
    ProjectProjections(Database database) {
        this.database = database;
    }

    @Produces
    GraphProjection projects() {
        return new Nodes();
    }

    @Produces
    GraphProjection carriers() {
        return new People(CARRIER, Relations.CARRIES, "part = 'carrier'");
    }

    @Produces
    GraphProjection supporters() {
        return new People(SUPPORTER, Relations.SUPPORTS, "part <> 'carrier'");
    }

    private final class Nodes implements GraphProjection {

        @Override
        public String kind() {
            return PROJECT;
        }

        @Override
        public GraphShape shape() {
            return new GraphShape.Node(Labels.PROJECT, Set.of());
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return database.list(
                    "select id, handle, title, stage, audience, version from project.project where id = any(?)",
                    row -> {
                        var properties = new HashMap<String, Object>();
                        properties.put(Properties.VERSION, (long) row.getInt("version"));
                        if (Set.of("members", "everyone").contains(row.getString("audience"))) {
                            properties.put("handle", row.getString("handle"));
                            properties.put("title", row.getString("title"));
                            properties.put("stage", row.getString("stage"));
                        }
                        return new GraphState.Node(Database.id(row, "id"), properties, List.of());
                    },
                    subjects);
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return database.list(
                    "select id from project.project where id > ? order by id limit ?",
                    row -> Database.id(row, "id"),
                    after,
                    limit);
        }
    }

    private final class People implements GraphProjection {

        private final String kind;
        private final String type;
        private final String which;

        People(String kind, String type, String which) {
            this.kind = kind;
            this.type = type;
            this.which = which;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public GraphShape shape() {
            return new GraphShape.Relation(type, Labels.MEMBER, Labels.PROJECT);
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return database.list(
                    "select id, member, project, part from project.person where confirmed and " + which
                            + " and id = any(?)",
                    row -> new GraphState.Relation(
                            Database.id(row, "id"),
                            Database.id(row, "member"),
                            Database.id(row, "project"),
                            kind.equals(SUPPORTER)
                                    ? Map.of("as", row.getString("part"), Properties.VERSION, 1L)
                                    : Map.of(Properties.VERSION, 1L)),
                    subjects);
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return database.list(
                    "select id from project.person where confirmed and " + which + " and id > ? order by id limit ?",
                    row -> Database.id(row, "id"),
                    after,
                    limit);
        }
    }
}
