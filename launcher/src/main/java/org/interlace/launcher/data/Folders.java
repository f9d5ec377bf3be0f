package org.interlace.launcher.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import org.interlace.launcher.console.Problem;

/** Folders as a whole: listed, copied, deleted. */
public final class Folders {

    private Folders() {}

    /** The files of a folder whose names end so, by name; none when there is no folder. */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Problem("%s cannot be read (%s)".formatted(folder, Reasons.of(e)), e);
        }
    }

    /** The one file of a folder whose name ends so. */
    public static Path only(Path folder, String ending) {
        var found = files(folder, ending);
        if (found.size() != 1) {
            throw new Problem("%s must hold one %s file and holds %d".formatted(folder, ending, found.size()));
        }
        return found.get(0);
    }

    /** Deletes a folder with all it holds; nothing when it is not there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Copies a folder with all it holds, times of change included. */
    public static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Writes a file that only its owner can read, all of it or nothing. */
    public static void writePrivate(Path file, String content) {
        try {
            var unfinished = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    ".new",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem("%s cannot be written (%s)".formatted(file, Reasons.of(e)), e);
        }
    }
}
