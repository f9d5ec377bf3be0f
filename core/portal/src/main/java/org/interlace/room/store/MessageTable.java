package org.interlace.room.store;

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
import org.interlace.database.Database;
import org.interlace.room.domain.Message;
import org.interlace.room.domain.Words;

/** What was said, in the tables. */
@ApplicationScoped
public class MessageTable {

    private final Database database;

    @Inject
    MessageTable(Database database) {
        this.database = database;
    }

    /**
     * Something to say.
     *
     * @param key made with the form, so that sending it twice says it once
     */
    public record Said(RoomId room, MemberId writer, UUID key, String language, Words words) {}

    /** Adds it; false when it was said already. */
    public boolean add(Said said, Instant now) {
        int added = database.change(
                """
                insert into room.message (room, writer, key, language, words, at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                said.room().value(),
                said.writer().value(),
                said.key(),
                said.language(),
                said.words().text(),
                now);
        if (added == 1) {
            database.change(
                    "update room.room set last = ? where id = ?",
                    now,
                    said.room().value());
        }
        return added == 1;
    }

    /** The latest before one, in the order they were said. */
    public List<Message> page(RoomId room, long before, int limit) {
        return database.list("""
                select * from (select id, writer, language, words, at from room.message
                    where room = ? and id < ? order by id desc limit ?) page order by id
                """, MessageTable::message, room.value(), before, limit);
    }

    /** One that was said in a room in which somebody sits. */
    public Optional<Message> find(long id, MemberId reader) {
        return database.first("""
                select m.id, m.writer, m.language, m.words, m.at from room.message m
                    join room.seat s on s.room = m.room and s.member = ? and s.gone is null
                where m.id = ?
                """, MessageTable::message, reader.value(), id);
    }

    /** Somebody has seen all up to one. */
    public void seen(RoomId room, MemberId reader, long last) {
        database.change(
                "update room.seat set seen = ? where room = ? and member = ? and seen < ?",
                last,
                room.value(),
                reader.value(),
                last);
    }

    /** What each reader has not seen decides whether they are told again. */
    public long seen(RoomId room, MemberId reader) {
        return database.first(
                        "select seen from room.seat where room = ? and member = ?",
                        row -> row.getLong("seen"),
                        room.value(),
                        reader.value())
                .orElse(0L);
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("id"),
                new MemberId(Database.id(row, "writer")),
                row.getString("language"),
                row.getString("words"),
                Database.time(row, "at"));
    }
}
