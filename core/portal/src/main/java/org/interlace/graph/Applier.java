package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    // each holds a connection and may need a second one to read a plugin's subjects; the pool has 24
    private static final int AT_ONCE = 8;
    private static final long PATIENCE_MILLIS = 400;

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

    private final Semaphore turns = new Semaphore(AT_ONCE);
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
        return apply("", List.of());
    }

    /** Applies the notes of some subjects, right after the commit that wrote them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int applyNow(Collection<UUID> subjects) {
        return apply("and subject = any(?)", List.of(subjects));
    }

    /** Who finds no turn leaves the notes to the worker. */
    private int apply(String condition, List<Collection<UUID>> subjects) {
        if (!turn()) {
            return 0;
        }
        try {
            return applySome(condition, subjects);
        } finally {
            turns.release();
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int applySome(String condition, List<Collection<UUID>> subjects) {
        var kinds = projections.all();
        var notes = take(condition, subjects, kinds);
        postpone(new Round(writer::replace).apply(notes, kinds));
        return notes.size();
    }

    private List<Note> take(String condition, List<Collection<UUID>> subjects, List<SubjectKind> kinds) {
        var sql = TAKE.formatted(condition, BATCH);
        var names = kinds.stream().map(SubjectKind::name).toList();
        Database.RowReader<Note> reader = row -> new Note(
                row.getString("kind"), Database.id(row, "subject"), row.getInt("tries"), row.getBoolean("free"));
        return subjects.isEmpty()
                ? database.list(sql, reader, names)
                : database.list(sql, reader, names, subjects.get(0));
    }

    /** Notes them again, for later. */
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
