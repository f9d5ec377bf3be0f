package org.interlace.room.store;

import org.interlace.database.Database;

/** Opens the stores to tests of other packages. */
public final class RoomTables {

    private RoomTables() {}

    /** Rooms. */
    public static RoomTable rooms(Database database) {
        return new RoomTable(database);
    }

    /** Messages. */
    public static MessageTable messages(Database database) {
        return new MessageTable(database);
    }
}
