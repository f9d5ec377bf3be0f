package org.interlace.room;

import org.interlace.SmallHouse;
import org.interlace.database.Database;
import org.interlace.room.store.RoomTables;
import org.interlace.tie.store.TieTables;

/** Opens what is done with rooms to tests of other packages. */
public final class RoomUseCases {

    private RoomUseCases() {}

    /** How rooms are opened. */
    public static RoomDoors doors(Database database, SmallHouse house) {
        return new RoomDoors(
                RoomTables.rooms(database), TieTables.ties(database, house), house, house, house, house.clock());
    }

    /** What is done in them. */
    public static Conversations conversations(Database database, SmallHouse house) {
        return new Conversations(
                RoomTables.rooms(database), RoomTables.messages(database), house, house, house, house.clock());
    }
}
