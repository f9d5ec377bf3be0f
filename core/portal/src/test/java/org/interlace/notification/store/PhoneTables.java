package org.interlace.notification.store;

import org.interlace.database.Database;

/** Opens the store to tests of other packages. */
public final class PhoneTables {

    private PhoneTables() {}

    /** Who is to be phoned. */
    public static PhoneTable of(Database database) {
        return new PhoneTable(database);
    }
}
