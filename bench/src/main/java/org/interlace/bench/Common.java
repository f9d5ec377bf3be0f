package org.interlace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every benchmark lets one choose. */
final class Common {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where communities are kept from run to run (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(System.getProperty("java.io.tmpdir"), "interlace-bench");

    @Option(names = "--port", paramLabel = "PORT", description = "The portal's port (default: ${DEFAULT-VALUE}).")
    private int port = 19080;

    @Option(names = "--memory", paramLabel = "SIZE", description = "The portal's interlace.memory (default: its own).")
    private String memory = "";

    @Option(
            names = "--java-options",
            paramLabel = "TEXT",
            description = "More options for the portal's Java, such as a flight recording.")
    private String javaOptions = "";

    int port() {
        return port;
    }

    String memory() {
        return memory;
    }

    String javaOptions() {
        return javaOptions;
    }

    /** A folder of that name. */
    Path folder(String name) {
        try {
            return Files.createDirectories(data).toAbsolutePath().resolve(name);
        } catch (IOException e) {
            throw new BenchException("%s cannot be made (%s)".formatted(data, e.getMessage()), e);
        }
    }

    /** A folder of that name with nothing in it. */
    Path freshFolder(String name) {
        var folder = folder(name);
        Folders.delete(folder);
        return folder;
    }
}
