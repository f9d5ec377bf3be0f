package org.interlace.request.store;

import org.interlace.database.Database;

/** Opens the store to tests of the package above. */
public final class RequestTables {

    private RequestTables() {}

    /** One on these tables. */
    public static RequestTable of(Database database) {
        return new RequestTable(database);
    }
}
