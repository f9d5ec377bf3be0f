package org.interlace.mail.store;

import org.interlace.database.Database;

/** Opens the store to tests of other packages. */
public final class MailTables {

    private MailTables() {}

    /** Letters. */
    public static MailTable mails(Database database) {
        return new MailTable(database);
    }

    /** Letters as staff see them. */
    public static MailDesk desk(Database database) {
        return new MailDesk(database);
    }
}
