package org.interlace.webapp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.interlace.testkit.Portal;
import org.interlace.testkit.Temporary;

/** Copies of the distribution that a test may change. */
final class Distributions {

    /** Environment of a start that neither uses nor makes class archives: those of a copy would serve nobody. */
    static final Map<String, String> WITHOUT_ARCHIVES = Map.of(
            "INTERLACE_JAVA_OPTIONS", "-XX:DumpLoadedClassList=/dev/null -Dinterlace.archive.neo4j=/nowhere/neo4j.jsa");

    private Distributions() {}

    /** What may be changed is copied; the rest, most of it Payara and Neo4j, is linked. */
    static Path copy() throws IOException {
        var original = Portal.distribution();
        var copy = Temporary.folder("interlace-copy");
        for (var folder : new String[] {"bin", "conf", "plugins"}) {
            Files.createDirectory(copy.resolve(folder));
            try (var files = Files.list(original.resolve(folder))) {
                for (var file : files.toList()) {
                    Files.copy(file, copy.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
        for (var folder : new String[] {"lib", "sdk"}) {
            Files.createSymbolicLink(copy.resolve(folder), original.resolve(folder));
        }
        return copy;
    }
}
