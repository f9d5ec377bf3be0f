package org.interlace.member.store;

import java.time.Clock;
import org.interlace.database.Database;
import org.interlace.database.QuietTopics;

/** The stores of profiles, for tests of use cases. */
public final class MemberTables {

    private MemberTables() {}

    /** Limits. */
    public static MaximaTable maxima(Database database) {
        return new MaximaTable(database, new QuietTopics(), Clock.systemUTC());
    }

    /** Profiles. */
    public static MemberTable members(Database database) {
        return members(database, Clock.systemUTC());
    }

    /** Profiles, at a time. */
    public static MemberTable members(Database database, Clock clock) {
        return new MemberTable(database, maxima(database), new FieldTable(database, new QuietTopics(), clock));
    }

    /** Names in letters. */
    public static SeenNames names(Database database) {
        return new SeenNames(database);
    }

    /** Counts of parity. */
    public static ParityTable parity(Database database) {
        return new ParityTable(database);
    }

    /** Those who may have something in common. */
    public static SuggestionTable suggestions(Database database) {
        return new SuggestionTable(database);
    }
}
