package org.interlace.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
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
import org.interlace.graph.schema.Properties;

/** Each vocabulary as nodes of the graph: only the public word; labels stay in the tables. */
@ApplicationScoped
public class TermProjections {

    private final Database database;

    @Inject
    TermProjections(Database database) {
        this.database = database;
    }

    @Produces
    GraphProjection skills() {
        return new OfKind(TermKind.SKILL);
    }

    @Produces
    GraphProjection sectors() {
        return new OfKind(TermKind.SECTOR);
    }

    @Produces
    GraphProjection topics() {
        return new OfKind(TermKind.TOPIC);
    }

    @Produces
    GraphProjection languages() {
        return new OfKind(TermKind.LANGUAGE);
    }

    @Produces
    GraphProjection places() {
        return new OfKind(TermKind.PLACE);
    }

    @Produces
    GraphProjection kinds() {
        return new OfKind(TermKind.KIND);
    }

    private final class OfKind implements GraphProjection {

        private final TermKind kind;

        OfKind(TermKind kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind.word();
        }

        @Override
        public GraphShape shape() {
            return new GraphShape.Node(kind.graphLabel(), Set.of());
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            return database.list(
                    "select id, key from vocabulary.term where kind = ? and id = any(?) and merged is null",
                    row -> new GraphState.Node(
                            Database.id(row, "id"),
                            Map.of(Properties.KEY, row.getString("key"), Properties.VERSION, 1L),
                            List.of()),
                    kind.word(),
                    subjects);
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return database.list(
                    "select id from vocabulary.term where kind = ? and merged is null and id > ? order by id limit ?",
                    row -> Database.id(row, "id"),
                    kind.word(),
                    after,
                    limit);
        }
    }
}
