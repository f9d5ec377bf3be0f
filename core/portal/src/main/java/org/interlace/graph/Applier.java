package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.graph.GraphProjection;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Applies noted changes (decision D13): locks each subject, reads its current committed state, replaces it in the
 * graph, removes the notes it read. Killed at any point, the notes are still there and are applied again.
 */
@ApplicationScoped
public class Applier {

    /** Said on this node when facts or the graph changed; other nodes' caches of them are short. */
    public static final String TOPIC = "graph";

    private static final int BATCH = 1000;

    // two appliers never work at one subject: each holds its lock until its transaction ends; rows are found by ctid
    // because a planner that last saw the table empty would read all of it for every batch
    private static final String TAKE = """
            delete from graph.graph_change note where note.ctid = any(array(
                select ctid from graph.graph_change where ready <= now() and kind = any(?) %s
                order by sequence limit %d for update skip locked))
            returning note.kind, note.subject, note.tries,
                pg_try_advisory_xact_lock(hashtextextended(note.subject::text, 13)) as free
            """;
    private static final String POSTPONE = """
            insert into graph.graph_change (kind, subject, tries, ready)
            values (?, ?, ? + 1, now() + interval '1 second' * least(60, 1 + ?))
            """;

    private final Database database;
    private final Projections projections;
    private final GraphWriter writer;

    @Inject
    Applier(Database database, Projections projections, GraphWriter writer) {
        this.database = database;
        this.projections = projections;
        this.writer = writer;
    }

    /**
     * Applies the oldest notes.
     *
     * @return how many notes were taken; 0 when nothing waits
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int applyNext() {
        return apply(take("", List.of()));
    }

    /** Applies the notes of some subjects, right after the commit that wrote them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int applyNow(Collection<UUID> subjects) {
        return apply(take("and subject = any(?)", List.of(subjects)));
    }

    /** A note that was taken; it is gone when the transaction ends well. */
    private record Note(String kind, UUID subject, int tries, boolean free) {}

    private List<Note> take(String condition, List<Collection<UUID>> subjects) {
        var sql = TAKE.formatted(condition, BATCH);
        Database.RowReader<Note> reader = row -> new Note(
                row.getString("kind"), Database.id(row, "subject"), row.getInt("tries"), row.getBoolean("free"));
        return subjects.isEmpty()
                ? database.list(sql, reader, projections.kinds())
                : database.list(sql, reader, projections.kinds(), subjects.get(0));
    }

    private int apply(List<Note> notes) {
        if (notes.isEmpty()) {
            return 0;
        }
        var later = new ArrayList<Note>();
        notes.stream().filter(note -> !note.free()).forEach(later::add);
        for (var projection : projections.all()) {
            var ours = notes.stream()
                    .filter(note -> note.free() && note.kind().equals(projection.kind()))
                    .toList();
            var waiting = applyKind(projection, ours.stream().map(Note::subject).collect(Collectors.toSet()));
            ours.stream().filter(note -> waiting.contains(note.subject())).forEach(later::add);
        }
        postpone(later);
        return notes.size();
    }

    private Set<UUID> applyKind(GraphProjection projection, Set<UUID> subjects) {
        return subjects.isEmpty() ? Set.of() : writer.replace(projection.shape(), subjects, projection.read(subjects));
    }

    /** Notes them again: somebody else works at the subject, or its neighbours are not in the graph yet. */
    private void postpone(List<Note> notes) {
        var rows = new ArrayList<@Nullable Object[]>();
        notes.forEach(note -> rows.add(new Object[] {note.kind(), note.subject(), note.tries(), note.tries()}));
        database.changeAll(POSTPONE, rows);
    }

    /** How many notes wait, by kind. */
    public Map<String, Long> backlog() {
        var waiting = new TreeMap<String, Long>();
        database.list(
                        "select kind, count(*) as n from graph.graph_change group by kind",
                        row -> Map.entry(row.getString("kind"), row.getLong("n")))
                .forEach(entry -> waiting.put(entry.getKey(), entry.getValue()));
        return waiting;
    }
}
