package org.interlace.mail.store;

import org.interlace.database.Database;

/** Opens the store to tests of other packages. */
public final class MailTables {

    private MailTables() {}

    /** Letters. */
    public static MailTable mails(Database database) {
        return new MailTable(database);
    }

    /** Files that go with them. */
    public static AttachmentTable attachments(Database database) {
        return new AttachmentTable(database);
    }

    /** Letters as staff see them. */
    public static MailDesk desk(Database database) {
        return new MailDesk(database);
    }

    /** What erasure does with them. */
    public static MailKeeper keeper(Database database) {
        return new MailKeeper(mails(database), attachments(database), database);
    }
}
