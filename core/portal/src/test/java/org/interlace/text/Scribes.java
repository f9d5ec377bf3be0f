package org.interlace.text;

import java.time.Clock;
import java.util.List;
import org.interlace.database.Database;
import org.interlace.member.store.MemberTables;

/** Scribes for tests of other packages. */
public final class Scribes {

    private Scribes() {}

    /** One that writes keys and values. */
    public static Scribe of(Database database, Clock clock) {
        return new Scribe(
                MemberTables.names(database),
                (language, key, values) -> key.toString() + List.of(values),
                clock,
                "UTC");
    }
}
