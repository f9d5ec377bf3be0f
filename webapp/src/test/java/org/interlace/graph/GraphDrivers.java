package org.interlace.graph;

import java.io.IOException;
import java.nio.file.Files;
import org.interlace.testkit.Portal;

/** Opens the graph of a running portal to tests. */
public final class GraphDrivers {

    private GraphDrivers() {}

    /** A connection of its own. */
    public static GraphDriver of(Portal portal) throws IOException {
        var folder = portal.data().resolve("neo4j");
        return new GraphDriver(
                "bolt://127.0.0.1:" + Files.readString(folder.resolve("port")).strip(),
                "neo4j",
                Files.readString(folder.resolve("password")).strip());
    }

    /** Ends it. */
    public static void close(GraphDriver driver) {
        driver.close();
    }
}
