package org.interlace.tie.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.tie.domain.Tie;
import org.interlace.tie.domain.TieKind;

/** Ties in the tables; each change is noted for the graph. Only the two ends of a tie are ever asked about it. */
@ApplicationScoped
public class TieTable {

    private final Database database;
    private final GraphChanges changes;

    @Inject
    TieTable(Database database, GraphChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /** Somebody's ties, those that want a look first, then the newest. */
    public List<Tie> of(MemberId own) {
        return database.list(
                """
                select id, case when a = ? then b else a end as other, kind, since, confirmed,
                    case when a = ? then open_a else open_b end as open,
                    case when a = ? then kept_a else kept_b end as kept
                from member.tie where a = ? or b = ? order by kept, confirmed desc, id
                """,
                row -> new Tie(
                        Database.id(row, "id"),
                        new MemberId(Database.id(row, "other")),
                        TieKind.of(row.getString("kind")).orElse(TieKind.OTHER),
                        Database.time(row, "since"),
                        Database.time(row, "confirmed"),
                        row.getBoolean("open"),
                        row.getBoolean("kept")),
                own.value(),
                own.value(),
                own.value(),
                own.value(),
                own.value());
    }

    /** Ties two people, or confirms the tie they have. */
    public UUID tie(MemberId one, MemberId other, TieKind kind, Instant now) {
        var id = database.first(
                        """
                        insert into member.tie (id, a, b, kind, since, confirmed)
                        values (?, least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?, ?, ?)
                        on conflict (a, b) do update set confirmed = excluded.confirmed, kept_a = true, kept_b = true,
                            version = tie.version + 1
                        returning id
                        """,
                        row -> Database.id(row, "id"),
                        UUID.randomUUID(),
                        one.value(),
                        other.value(),
                        one.value(),
                        other.value(),
                        kind.word(),
                        now,
                        now)
                .orElseThrow();
        changes.changed(TieProjection.KIND, id);
        return id;
    }

    /** The tie between two people. */
    public Optional<UUID> between(MemberId one, MemberId other) {
        return database.first(
                "select id from member.tie where a = least(?::uuid, ?::uuid) and b = greatest(?::uuid, ?::uuid)",
                row -> Database.id(row, "id"),
                one.value(),
                other.value(),
                one.value(),
                other.value());
    }

    /** Confirms one of somebody's ties anew; false if it is not theirs. */
    public boolean renew(UUID tie, MemberId own, Instant now) {
        return noted(tie, database.change("""
                        update member.tie set confirmed = ?, version = version + 1,
                            kept_a = kept_a or a = ?, kept_b = kept_b or b = ?
                        where id = ? and (a = ? or b = ?)
                        """, now, own.value(), own.value(), tie, own.value(), own.value()));
    }

    /** Sets somebody's own switch on one of their ties; false if it is not theirs. */
    public boolean open(UUID tie, MemberId own, boolean open) {
        return noted(tie, database.change("""
                        update member.tie set open_a = case when a = ? then ? else open_a end,
                            open_b = case when b = ? then ? else open_b end, version = version + 1
                        where id = ? and (a = ? or b = ?)
                        """, own.value(), open, own.value(), open, tie, own.value(), own.value()));
    }

    /** Keeps one that came from another system; false if it is not somebody's own. */
    public boolean keep(UUID tie, MemberId own) {
        return database.change(
                        "update member.tie set kept_a = kept_a or a = ?, kept_b = kept_b or b = ? where id = ? and (a = ? or b = ?)",
                        own.value(),
                        own.value(),
                        tie,
                        own.value(),
                        own.value())
                == 1;
    }

    /** Removes one of somebody's ties; false if it is not theirs. */
    public boolean remove(UUID tie, MemberId own) {
        return noted(
                tie,
                database.change(
                        "delete from member.tie where id = ? and (a = ? or b = ?)", tie, own.value(), own.value()));
    }

    private boolean noted(UUID tie, int changed) {
        if (changed == 1) {
            changes.changed(TieProjection.KIND, tie);
        }
        return changed == 1;
    }
}
