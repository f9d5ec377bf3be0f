package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.graph.GraphProjection;
import org.interlace.database.Database;

/**
 * Applies noted changes (decision D13): locks each subject, reads its current committed state, replaces it in the
 * graph, removes the notes it read. Killed at any point, the notes are still there and are applied again.
 */
@ApplicationScoped
public class Applier {

    private static final int BATCH = 1000;
    private static final String TAKE = """
            select sequence, kind, subject from graph.graph_change
            where ready <= now() and kind = any(?) %s
            order by sequence limit %d for update skip locked
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

    private List<GraphChange> take(String condition, List<Collection<UUID>> subjects) {
        var sql = TAKE.formatted(condition, BATCH);
        Database.RowReader<GraphChange> reader =
                row -> new GraphChange(row.getLong("sequence"), row.getString("kind"), Database.id(row, "subject"));
        return subjects.isEmpty()
                ? database.list(sql, reader, projections.kinds())
                : database.list(sql, reader, projections.kinds(), subjects.get(0));
    }

    private int apply(List<GraphChange> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        var free = lock(changes);
        var done = new HashSet<Long>();
        for (var projection : projections.all()) {
            var bySubject = changes.stream()
                    .filter(change -> change.kind().equals(projection.kind()) && free.contains(change.subject()))
                    .collect(Collectors.groupingBy(GraphChange::subject, LinkedHashMap::new, Collectors.toList()));
            var waiting = applyKind(projection, bySubject.keySet());
            bySubject.forEach((subject, notes) -> {
                if (!waiting.contains(subject)) {
                    notes.forEach(note -> done.add(note.sequence()));
                }
            });
        }
        remove(done);
        postpone(changes, done);
        return changes.size();
    }

    private Set<UUID> applyKind(GraphProjection projection, Set<UUID> subjects) {
        return subjects.isEmpty() ? Set.of() : writer.replace(projection.shape(), subjects, projection.read(subjects));
    }

    /** Two appliers never work at one subject: each holds its lock until its transaction ends. */
    private Set<UUID> lock(List<GraphChange> changes) {
        var subjects =
                changes.stream().map(GraphChange::subject).distinct().sorted().toList();
        return new HashSet<>(database.list("""
                select subject from unnest(?::uuid[]) as subject
                where pg_try_advisory_xact_lock(hashtextextended(subject::text, 13))
                """, row -> Database.id(row, "subject"), subjects));
    }

    private void remove(Set<Long> done) {
        var rows = done.stream().map(sequence -> new Object[] {sequence}).toList();
        database.changeAll("delete from graph.graph_change where sequence = ?", List.copyOf(rows));
    }

    private void postpone(List<GraphChange> changes, Set<Long> done) {
        var rows = changes.stream()
                .filter(change -> !done.contains(change.sequence()))
                .map(change -> new Object[] {change.sequence()})
                .toList();
        database.changeAll("""
                update graph.graph_change set tries = tries + 1, ready = now() + interval '1 second' * least(60, 1 + tries)
                where sequence = ?
                """, List.copyOf(rows));
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
