package org.interlace.room.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.room.RoomId;
import org.interlace.api.text.Sentence;
import org.interlace.database.Database;
import org.interlace.room.domain.Room;
import org.interlace.text.store.SentenceJson;
import org.jspecify.annotations.Nullable;

/** Rooms and seats in the tables. */
@ApplicationScoped
public class RoomTable {

    private static final String SELECT = """
            select r.id, r.topic, r.last,
                array(select s.member || ' ' || (s.gone is not null)::text || ' ' || coalesce(s.contact, '')
                    from room.seat s where s.room = r.id order by s.since, s.member) as seats,
                (select count(*) from room.message m where m.room = r.id and m.id > own.seen and m.writer <> own.member)
                    as unread
            from room.room r join room.seat own on own.room = r.id
            where own.member = ? and own.gone is null
            """;

    private final Database database;

    @Inject
    RoomTable(Database database) {
        this.database = database;
    }

    /** Adds one; answers the one with that origin. */
    public RoomId open(String origin, Sentence topic, Instant now) {
        database.change(
                "insert into room.room (id, origin, topic, opened, last) values (?, ?, ?, ?, ?) on conflict do nothing",
                UUID.randomUUID(),
                origin,
                SentenceJson.write(topic),
                now,
                now);
        return withOrigin(origin).orElseThrow();
    }

    /** The one with an origin. */
    public Optional<RoomId> withOrigin(String origin) {
        return database.first(
                "select id from room.room where origin = ?", row -> new RoomId(Database.id(row, "id")), origin);
    }

    /** Seats people; those who sit or have left stay as they are. Answers how many are new. */
    public int seat(RoomId room, Collection<MemberId> members, Instant now) {
        return database.change(
                """
                insert into room.seat (room, member, since) select ?, m, ? from unnest(?::uuid[]) as m
                on conflict do nothing
                """, room.value(), now, members.stream().map(MemberId::value).toList());
    }

    /** Lets somebody who left sit down again, by their own wish. */
    public void comeBack(RoomId room, MemberId member) {
        database.change("update room.seat set gone = null where room = ? and member = ?", room.value(), member.value());
    }

    /** Rooms somebody sits in, the liveliest first. */
    public List<Room> of(MemberId own) {
        return database.list(SELECT + "order by r.last desc, r.id limit 200", RoomTable::room, own.value());
    }

    /** One somebody sits in. */
    public Optional<Room> find(RoomId room, MemberId own) {
        return database.first(SELECT + "and r.id = ?", RoomTable::room, own.value(), room.value());
    }

    /** Somebody leaves; what they shared goes with them. */
    public void leave(RoomId room, MemberId own, Instant now) {
        database.change(
                "update room.seat set gone = coalesce(gone, ?), contact = null where room = ? and member = ?",
                now,
                room.value(),
                own.value());
    }

    /** What somebody shares, or no longer. */
    public void share(RoomId room, MemberId own, @Nullable String contact) {
        database.change(
                "update room.seat set contact = ? where room = ? and member = ? and gone is null",
                contact,
                room.value(),
                own.value());
    }

    /** Both leave every room in which nobody else sits. */
    public void part(MemberId one, MemberId other, Instant now) {
        database.change("""
                update room.seat set gone = coalesce(gone, ?), contact = null
                where member in (?, ?) and room in (
                    select room from room.seat group by room
                    having count(*) = 2 and bool_and(member in (?, ?)))
                """, now, one.value(), other.value(), one.value(), other.value());
    }

    /** Whether two people sit in a room together. */
    public boolean together(RoomId room, MemberId one, MemberId other) {
        return database.first("""
                        select 1 as one from room.seat a join room.seat b on b.room = a.room
                        where a.room = ? and a.member = ? and b.member = ? and a.gone is null and b.gone is null
                        """, row -> true, room.value(), one.value(), other.value())
                .isPresent();
    }

    /** Deletes rooms in which nothing was said since. */
    public int forget(Instant before) {
        return database.change("delete from room.room where last < ?", before);
    }

    private static Room room(ResultSet row) throws SQLException {
        var seats = new ArrayList<Room.Seat>();
        for (var written : Database.strings(row, "seats")) {
            var parts = written.split(" ", 3);
            seats.add(new Room.Seat(
                    MemberId.parse(parts[0]), Boolean.parseBoolean(parts[1]), parts[2].isEmpty() ? null : parts[2]));
        }
        return new Room(
                new RoomId(Database.id(row, "id")),
                SentenceJson.read(row.getString("topic")),
                Database.time(row, "last"),
                seats,
                row.getLong("unread"));
    }
}
