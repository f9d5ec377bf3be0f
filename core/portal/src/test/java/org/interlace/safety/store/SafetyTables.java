package org.interlace.safety.store;

import java.util.Collection;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.database.KeyedHashes;
import org.interlace.database.QuietTopics;

/**
 * The stores of the safe place, for tests of its use cases.
 *
 * @param blocks who must not meet whom
 * @param reports what is not right
 * @param trust trusted persons
 * @param consents consents
 * @param audit what staff did
 */
public record SafetyTables(
        BlockTable blocks, ReportTable reports, TrustTable trust, ConsentTable consents, AuditTable audit) {

    private static final GraphChanges NO_GRAPH = new GraphChanges() {
        @Override
        public void changed(String kind, Collection<UUID> subjects) {}
    };

    /** Over a database. */
    public static SafetyTables of(Database database) {
        return new SafetyTables(
                new BlockTable(database, NO_GRAPH, new QuietTopics()),
                new ReportTable(database),
                new TrustTable(database),
                new ConsentTable(database, KeyedHashes.any()),
                new AuditTable(database));
    }

    /** Who may turn to whom. */
    public static ReachTable reach(Database database) {
        return new ReachTable(database);
    }
}
