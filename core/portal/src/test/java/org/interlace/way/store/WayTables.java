package org.interlace.way.store;

import org.interlace.database.Database;

/** Opens the store to tests of the package above. */
public final class WayTables {

    private WayTables() {}

    /** Looks. */
    public static LookTable looks(Database database) {
        return new LookTable(database);
    }
}
