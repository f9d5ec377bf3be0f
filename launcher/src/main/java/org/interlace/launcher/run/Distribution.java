package org.interlace.launcher.run;

import java.nio.file.Path;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.process.ClassArchive;

/** Where the parts of the unpacked distribution lie; the same layout during development. */
public record Distribution(Path home) {

    /** The distribution this process was started from. */
    public static Distribution ofProcess() {
        var home = System.getProperty("interlace.home");
        if (home == null) {
            throw new Problem("Start this program through bin/interlace");
        }
        return new Distribution(Path.of(home).toAbsolutePath());
    }

    public Path portal() {
        return home.resolve("lib/portal");
    }

    public Path postgres() {
        return home.resolve("lib/postgres");
    }

    public Path neo4j() {
        return home.resolve("lib/neo4j");
    }

    public Path plugins() {
        return home.resolve("plugins");
    }

    public Path conf() {
        return home.resolve("conf/interlace.properties");
    }

    /** The archive of a part, as the start script named it for this Java version and these jars. */
    public ClassArchive archive(String part) {
        return new ClassArchive(Path.of(System.getProperty("interlace.archive." + part, home + "/none/" + part)));
    }

    /** What is running, as written in the jar's manifest. */
    public static String version() {
        var version = Distribution.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
