package org.interlace.circle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.room.RoomId;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleKind;
import org.interlace.circle.domain.CircleState;
import org.interlace.circle.domain.Onlooker;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Circles and who is inside, in the tables. */
@ApplicationScoped
public class CircleTable {

    private static final String SELECT = """
            select c.id, c.handle, c.name, c.purpose, c.language, c.kind, c.state, c.welcome, c.named, c.room
            from circle.circle c
            """;

    private final Database database;

    @Inject
    CircleTable(Database database) {
        this.database = database;
    }

    /** One by its address. */
    public Optional<Circle> byHandle(String handle) {
        return database.first(SELECT + "where c.handle = ?", CircleTable::circle, handle);
    }

    /** One by id. */
    public Optional<Circle> find(UUID id) {
        return database.first(SELECT + "where c.id = ?", CircleTable::circle, id);
    }

    /** One, held until the transaction ends, so that two who leave at once do not leave it without a welcome person. */
    public Optional<Circle> hold(UUID id) {
        return database.first(SELECT + "where c.id = ? for update", CircleTable::circle, id);
    }

    /** A page of open ones that are proposed to somebody who is not inside, by name; {@code women} with women-first ones. */
    public List<Circle> page(@Nullable UUID viewer, boolean women, int from, int limit) {
        return database.list(SELECT + """
                where c.state = 'open' and not exists (select 1 from circle.inside i where i.circle = c.id and i.member = ?)
                    and (c.kind <> 'women-first' or ? or exists (select 1 from circle.asking a
                        join request.request r on r.id = a.request and not r.told
                        join request.party p on p.request = r.id and p.member = ? and p.role in ('guest', 'asker')
                        where a.circle = c.id and r.kind in ('circle.invitation', 'circle.entry')))
                order by c.name, c.id offset ? limit ?
                """, CircleTable::circle, viewer, women, viewer, from, limit);
    }

    /** Those somebody is inside of, by name. */
    public List<Circle> of(MemberId member) {
        return database.list(
                SELECT
                        + "join circle.inside i on i.circle = c.id where i.member = ? and c.state = 'open' order by c.name, c.id",
                CircleTable::circle,
                member.value());
    }

    /** Those somebody proposes, as long as that is on its way for them. */
    public List<Circle> proposedBy(MemberId member) {
        return database.list(
                SELECT + "where c.welcome = ? and c.state = 'founding' order by c.created, c.id",
                CircleTable::circle,
                member.value());
    }

    /** Those that are or were open, for the house, open ones first. */
    public List<Circle> ofHouse(int limit) {
        return database.list(
                SELECT + "where c.state <> 'founding' order by c.state desc, c.name, c.id limit ?",
                CircleTable::circle,
                limit);
    }

    /** How somebody stands to one, but for being staff. */
    public Onlooker onlooker(Circle circle, MemberId member) {
        return database.first(
                        """
                        select exists (select 1 from circle.inside where circle = ? and member = ?) as inside,
                            exists (select 1 from circle.asking a
                                join request.request r on r.id = a.request and r.kind = 'circle.founding'
                                join request.party p on p.request = r.id and p.member = ? where a.circle = ?) as founding,
                            exists (select 1 from circle.asking a join request.request r on r.id = a.request and not r.told
                                    and r.kind in ('circle.invitation', 'circle.entry')
                                join request.party p on p.request = r.id and p.member = ? and p.role in ('guest', 'asker')
                                where a.circle = ?) as called
                        """,
                        row -> new Onlooker(
                                row.getBoolean("inside"),
                                row.getBoolean("founding"),
                                row.getBoolean("called"),
                                woman(member),
                                false),
                        circle.id(),
                        member.value(),
                        member.value(),
                        circle.id(),
                        member.value(),
                        circle.id())
                .orElseThrow();
    }

    /** Whether somebody stated to be a woman: read for the person alone, to propose what women chose for women. */
    public boolean woman(MemberId member) {
        return database.first(
                        "select 1 as one from member.gender where member = ? and gender = 'woman'",
                        row -> true,
                        member.value())
                .isPresent();
    }

    /** Who is inside, whoever is there longest first. */
    public List<Circle.Seat> seats(UUID circle) {
        return database.list(
                "select member, since from circle.inside where circle = ? order by since, member",
                row -> new Circle.Seat(new MemberId(Database.id(row, "member")), Database.time(row, "since")),
                circle);
    }

    /** Whether two people are inside an open one together. */
    public boolean together(UUID circle, MemberId one, MemberId other) {
        return database.first("""
                        select 1 as one from circle.circle c join circle.inside a on a.circle = c.id and a.member = ?
                            join circle.inside b on b.circle = c.id and b.member = ? where c.id = ? and c.state = 'open'
                        """, row -> true, one.value(), other.value(), circle)
                .isPresent();
    }

    /** Whether an address is taken. */
    public boolean taken(String handle) {
        return database.first("select 1 as one from circle.circle where handle = ?", row -> true, handle)
                .isPresent();
    }

    /** Adds one without anybody inside. */
    public void add(Circle circle, Instant now, boolean sample) {
        database.change(
                """
                insert into circle.circle (id, handle, name, purpose, language, kind, state, welcome, created, sample)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                circle.id(),
                circle.handle(),
                circle.name(),
                circle.purpose(),
                circle.language(),
                circle.kind().word(),
                circle.state().word(),
                circle.welcome() == null ? null : circle.welcome().value(),
                now,
                sample);
    }

    /** Somebody comes in; whoever is inside stays as is. */
    public void enter(UUID circle, MemberId member, Instant now) {
        database.change(
                "insert into circle.inside (circle, member, since) values (?, ?, ?) on conflict do nothing",
                circle,
                member.value(),
                now);
    }

    /** Somebody goes; false if they were not inside. */
    public boolean leave(UUID circle, MemberId member) {
        return database.change("delete from circle.inside where circle = ? and member = ?", circle, member.value())
                == 1;
    }

    /** A proposed one opens. */
    public void open(UUID circle) {
        database.change("update circle.circle set state = 'open' where id = ?", circle);
    }

    /** Ends one; nobody is inside any more. */
    public void close(UUID circle, Instant now) {
        database.change("delete from circle.inside where circle = ?", circle);
        database.change(
                "update circle.circle set state = 'closed', closed = coalesce(closed, ?) where id = ?", now, circle);
    }

    /** Gives one another welcome person. */
    public void welcome(UUID circle, MemberId member, boolean named) {
        database.change("update circle.circle set welcome = ?, named = ? where id = ?", member.value(), named, circle);
    }

    /** Whether the welcome person's name is shown outside. */
    public void named(UUID circle, boolean named) {
        database.change("update circle.circle set named = ? where id = ?", named, circle);
    }

    /** Where those inside talk. */
    public void room(UUID circle, RoomId room) {
        database.change("update circle.circle set room = ? where id = ?", room.value(), circle);
    }

    /** Deletes one with all that hangs on it: its conversation, and what others were told, which holds its name. */
    public void delete(UUID circle) {
        database.change("""
                delete from notification.notification
                where address = (select '/circles/' || handle from circle.circle where id = ?)
                """, circle);
        database.change("delete from room.room where id = (select room from circle.circle where id = ?)", circle);
        database.change("delete from circle.circle where id = ?", circle);
    }

    /** Open ones whose welcome person is not inside any more. */
    public List<UUID> withoutWelcome() {
        return database.list("""
                select c.id from circle.circle c where c.state = 'open' and not exists (
                    select 1 from circle.inside i where i.circle = c.id and i.member = c.welcome)
                """, row -> Database.id(row, "id"));
    }

    /** Deletes proposed ones that came to nothing, when whoever proposed them knows. */
    public void forgetProposals() {
        database.change("""
                delete from circle.circle c where c.state = 'founding' and not exists (select 1 from circle.asking a
                    join request.request r on r.id = a.request where a.circle = c.id and not r.told)
                """);
    }

    /** Deletes what was closed before a time. */
    public void forget(Instant before) {
        database.change("delete from circle.circle where closed < ?", before);
    }

    private static Circle circle(ResultSet row) throws SQLException {
        var welcome = Database.idOrNull(row, "welcome");
        var room = Database.idOrNull(row, "room");
        return new Circle(
                Database.id(row, "id"),
                row.getString("handle"),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("language"),
                CircleKind.find(row.getString("kind")).orElseThrow(),
                CircleState.find(row.getString("state")).orElseThrow(),
                welcome == null ? null : new MemberId(welcome),
                row.getBoolean("named"),
                room == null ? null : new RoomId(room));
    }
}
