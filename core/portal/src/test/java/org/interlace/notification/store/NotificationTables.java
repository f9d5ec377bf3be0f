package org.interlace.notification.store;

import org.interlace.database.Database;

/** Opens the stores to tests of other packages. */
public final class NotificationTables {

    private NotificationTables() {}

    /** News. */
    public static NotificationTable news(Database database) {
        return new NotificationTable(database);
    }

    /** Which news goes out in which letter. */
    public static DigestTable digests(Database database) {
        return new DigestTable(database);
    }
}
