package org.interlace.joining.store;

import org.interlace.database.Database;
import org.interlace.database.Hashes;

/** The stores of joining, for tests of use cases. */
public final class JoiningTables {

    private JoiningTables() {}

    /** Applications. */
    public static ApplicationTable applications(Database database) {
        return new ApplicationTable(database, new JoinCodes(Hashes.of(database)));
    }

    /** Invitations. */
    public static InvitationTable invitations(Database database) {
        return new InvitationTable(database, new JoinCodes(Hashes.of(database)));
    }

    /** What is kept about people. */
    public static JoiningKeeper keeper(Database database) {
        return new JoiningKeeper(database);
    }
}
