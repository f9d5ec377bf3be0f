package org.interlace.room.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What is kept about people's conversations. */
@ApplicationScoped
public class RoomKeeper implements Keeper {

    private static final Retention YEAR = Retention.monthsAfterEnd(12);

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember(
                    "room",
                    "seats",
                    YEAR,
                    "select room, since, gone, contact from room.seat where member = ? order by since",
                    "room.seat.member"),
            Kept.ofMember(
                    "room",
                    "messages",
                    YEAR,
                    "select room, at, language, words from room.message where writer = ? order by id",
                    "room.message.writer"));

    private final Database database;

    @Inject
    RoomKeeper(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    /** A room of two is found by both their ids; the other one keeps the room, not the id. What it is called names nobody. */
    @Override
    public void erase(Person person) {
        var id = person.profile();
        if (id != null) {
            database.change(
                    "update room.room set origin = 'left ' || id where position(?::text in origin) > 0", id.toString());
            database.change(
                    "update room.room set topic = replace(topic, ?, ?) where position(? in topic) > 0",
                    id.toString(),
                    new UUID(0, 0).toString(),
                    id.toString());
        }
    }
}
