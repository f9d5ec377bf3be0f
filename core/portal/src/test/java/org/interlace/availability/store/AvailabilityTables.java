package org.interlace.availability.store;

import org.interlace.database.Database;

/** Makes the tables of this package for tests of others. */
public final class AvailabilityTables {

    private AvailabilityTables() {}

    /** Asks. */
    public static AskTable asks(Database database) {
        return new AskTable(database);
    }
}
