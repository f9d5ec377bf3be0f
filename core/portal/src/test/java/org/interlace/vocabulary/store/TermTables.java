package org.interlace.vocabulary.store;

import org.interlace.database.Database;

/** The store of terms, for tests of use cases. */
public final class TermTables {

    private TermTables() {}

    /** Over a database. */
    public static TermTable of(Database database) {
        return new TermTable(database);
    }
}
