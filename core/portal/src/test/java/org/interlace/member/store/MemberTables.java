package org.interlace.member.store;

import java.time.Clock;
import org.interlace.database.Database;
import org.interlace.database.QuietTopics;

/** Opens the stores to tests of other packages. */
public final class MemberTables {

    private MemberTables() {}

    /** Profiles. */
    public static MemberTable members(Database database, Clock clock) {
        var topics = new QuietTopics();
        return new MemberTable(
                database, new MaximaTable(database, topics, clock), new FieldTable(database, topics, clock));
    }

    /** Those who may have something in common. */
    public static SuggestionTable suggestions(Database database) {
        return new SuggestionTable(database);
    }
}
