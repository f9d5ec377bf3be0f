package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.interlace.database.Database;

/**
 * Makes the graph anew from the tables while the portal runs: notes every subject as changed, and those that only the
 * graph still has, so that the applier deletes them.
 */
@ApplicationScoped
public class Rebuild {

    private static final int PAGE = 5000;

    private final Database database;
    private final GraphDriver graph;
    private final Projections projections;
    private final GraphIds ids;

    @Inject
    Rebuild(Database database, GraphDriver graph, GraphIds ids, Projections projections) {
        this.ids = ids;
        this.database = database;
        this.graph = graph;
        this.projections = projections;
    }

    /**
     * What was noted.
     *
     * @param subjects how many
     * @param unasked the kinds whose projection failed; what else is noted is not hurt by it
     */
    public record Noted(long subjects, List<String> unasked) {}

    /** Notes everything. */
    public Noted note() {
        long noted = 0;
        var unasked = new ArrayList<String>();
        for (var kind : projections.all()) {
            var subjects = noteKind(kind);
            noted += subjects.orElse(0);
            if (subjects.isEmpty()) {
                unasked.add(kind.name());
            }
        }
        return new Noted(noted, List.copyOf(unasked));
    }

    /** Whether the tables have people and the graph has none. */
    boolean lost() {
        var people = graph.list("MATCH (m:Member) RETURN m.id AS id LIMIT 1", Map.of(), row -> row.get("id")
                .asString());
        return people.isEmpty()
                && database.first("select 1 as one from member.member limit 1", row -> row.getInt("one"))
                        .isPresent();
    }

    private OptionalLong noteKind(SubjectKind kind) {
        var noted = new AtomicLong();
        boolean whole = kind.walk(PAGE, page -> {
            noted.addAndGet(noteAll(kind.name(), page));
            return true;
        });
        if (!whole) {
            return OptionalLong.empty();
        }
        // what stands in the graph alone is not noted yet; what was applied meanwhile is noted once more, which hurts
        // nothing
        ids.walk(kind.shape(), PAGE, page -> noted.addAndGet(noteAll(kind.name(), page)));
        return OptionalLong.of(noted.get());
    }

    private int noteAll(String kind, List<UUID> subjects) {
        return database.change("""
                insert into graph.graph_change (kind, subject) select ?, s from unnest(?::uuid[]) as s
                where not exists (select 1 from graph.graph_change c where c.kind = ? and c.subject = s)
                """, kind, subjects, kind);
    }
}
