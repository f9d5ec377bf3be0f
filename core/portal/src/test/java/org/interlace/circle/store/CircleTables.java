package org.interlace.circle.store;

import org.interlace.circle.CircleLife;
import org.interlace.database.Database;

/** Opens the stores to tests of other packages. */
public final class CircleTables {

    private CircleTables() {}

    /** Circles. */
    public static CircleTable circles(Database database) {
        return new CircleTable(database);
    }

    /** Which circle a request is about. */
    public static AskingTable askings(Database database) {
        return new AskingTable(database);
    }

    /** The keeper. */
    public static CircleKeeper keeper(CircleLife life) {
        return new CircleKeeper(life);
    }
}
