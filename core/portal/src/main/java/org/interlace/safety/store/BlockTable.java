package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.database.Topics;
import org.interlace.member.domain.Audiences;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Nearness;
import org.interlace.member.store.BlockProjection;
import org.interlace.safety.domain.Blocked;

/** Blocks in the tables. A block is one row, whoever made it; it counts both ways. */
@ApplicationScoped
public class BlockTable {

    /**
     * For questions about {@code member.member m} that must leave out, in the same round trip, whom the viewer must not
     * meet; it takes the viewer's id twice.
     */
    public static final String NOT_APART = "not exists (select 1 from safety.block b"
            + " where (b.blocker = m.id and b.blocked = ?) or (b.blocked = m.id and b.blocker = ?))";

    /** Raised when a block is made or ended. */
    public static final String TOPIC = "blocks";

    private final Database database;
    private final GraphChanges changes;
    private final Topics topics;

    @Inject
    BlockTable(Database database, GraphChanges changes, Topics topics) {
        this.topics = topics;
        this.database = database;
        this.changes = changes;
    }

    /** Whether either of two people blocked the other. */
    public boolean between(MemberId one, MemberId other) {
        return database.first(
                        "select 1 as one from safety.block where (blocker, blocked) in ((?, ?), (?, ?))",
                        row -> true,
                        one.value(),
                        other.value(),
                        other.value(),
                        one.value())
                .isPresent();
    }

    /** Those of many with whom a block stands. */
    public Set<MemberId> among(MemberId one, Collection<MemberId> others) {
        var ids = others.stream().map(MemberId::value).toList();
        return new HashSet<>(
                database.list("""
                select blocked as id from safety.block where blocker = ? and blocked = any(?::uuid[])
                union select blocker from safety.block where blocked = ? and blocker = any(?::uuid[])
                """, row -> new MemberId(Database.id(row, "id")), one.value(), ids, one.value(), ids));
    }

    /** Whether a member blocked anybody or was blocked by anybody. */
    public boolean touches(UUID member) {
        return database.first("""
                select true as touched where exists (select 1 from safety.block where blocker = ?)
                or exists (select 1 from safety.block where blocked = ?)
                """, row -> true, member, member).isPresent();
    }

    /**
     * Begins one.
     *
     * @return false when it stood already
     */
    public boolean add(MemberId blocker, MemberId blocked, Instant now) {
        var id = UUID.randomUUID();
        boolean fresh = database.change("""
                        insert into safety.block (id, blocker, blocked, since) values (?, ?, ?, ?)
                        on conflict (blocker, blocked) do nothing
                        """, id, blocker.value(), blocked.value(), now) > 0;
        if (fresh) {
            tell(id);
        }
        return fresh;
    }

    /** Ends one that this member made; repeating it changes nothing. */
    public void remove(MemberId blocker, MemberId blocked) {
        database.list(
                        "delete from safety.block where blocker = ? and blocked = ? returning id",
                        row -> Database.id(row, "id"),
                        blocker.value(),
                        blocked.value())
                .forEach(this::tell);
    }

    private void tell(UUID id) {
        changes.changed(BlockProjection.KIND, id);
        topics.raise(TOPIC);
    }

    /** Those whom a member blocked, with the name that every member may see. */
    public List<Blocked> of(MemberId blocker) {
        return database.list(
                """
                select m.id, m.name, m.audiences, b.since from safety.block b join member.member m on m.id = b.blocked
                where b.blocker = ? order by b.since desc, m.id
                """,
                row -> new Blocked(
                        new MemberId(Database.id(row, "id")),
                        Audiences.parse(row.getString("audiences"))
                                        .of(Field.NAME)
                                        .includes(Nearness.MEMBER)
                                ? Optional.of(row.getString("name"))
                                : Optional.empty(),
                        Database.time(row, "since")),
                blocker.value());
    }

    /** The member behind an address, if this member blocked them. */
    public Optional<MemberId> blockedAt(MemberId blocker, String handle) {
        return database.first("""
                select m.id from safety.block b join member.member m on m.id = b.blocked
                where b.blocker = ? and m.handle = ?
                """, row -> new MemberId(Database.id(row, "id")), blocker.value(), handle);
    }
}
