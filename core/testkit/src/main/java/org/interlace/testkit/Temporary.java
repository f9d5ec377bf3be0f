package org.interlace.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Folders that are gone when the tests are over, unless {@code interlace.test.keep} is {@code true}: a portal's data
 * takes some hundred megabytes.
 */
public final class Temporary {

    private static final Queue<Path> FOLDERS = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Temporary::deleteAll, "temporary folders"));
    }

    private Temporary() {}

    /**
     * A fresh, empty folder.
     *
     * @param name what its name begins with
     */
    public static Path folder(String name) {
        try {
            var folder = Files.createTempDirectory(name);
            FOLDERS.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll() {
        if (!Boolean.getBoolean("interlace.test.keep")) {
            FOLDERS.forEach(Temporary::delete);
        }
    }

    /** What a test took the right to delete away from stays; the machine's own broom finds it. */
    private static void delete(Path folder) {
        for (var each : inside(folder)) {
            var unused = each.toFile().delete();
        }
    }

    private static List<Path> inside(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
