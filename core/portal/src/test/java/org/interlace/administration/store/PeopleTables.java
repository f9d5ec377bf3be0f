package org.interlace.administration.store;

import org.interlace.database.Database;
import org.interlace.member.store.MemberTables;

/** What administration reads, for tests of its use cases. */
public final class PeopleTables {

    private PeopleTables() {}

    /** Everybody. */
    public static PeopleTable of(Database database) {
        return new PeopleTable(database, MemberTables.maxima(database));
    }
}
