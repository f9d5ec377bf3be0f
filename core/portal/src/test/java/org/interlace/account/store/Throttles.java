package org.interlace.account.store;

import org.interlace.database.Database;
import org.interlace.database.Hashes;

/** Limits, for tests of use cases. */
public final class Throttles {

    private Throttles() {}

    /** One on these tables. */
    public static Throttle of(Database database) {
        return new Throttle(database, Hashes.of(database));
    }
}
