package org.interlace.tie.store;

import org.interlace.SmallHouse;
import org.interlace.database.Database;
import org.interlace.database.Hashes;

/** Opens the stores to tests of other packages. */
public final class TieTables {

    private TieTables() {}

    /** Ties. */
    public static TieTable ties(Database database, SmallHouse house) {
        return new TieTable(database, house);
    }

    /** Codes. */
    public static CodeTable codes(Database database) {
        return new CodeTable(database, Hashes.of(database));
    }

    /** Proposals. */
    public static ProposalTable proposals(Database database) {
        return new ProposalTable(database);
    }
}
