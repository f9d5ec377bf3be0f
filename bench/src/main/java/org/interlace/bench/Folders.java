package org.interlace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Files and folders. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with all in it, if it is there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new BenchException("%s cannot be deleted (%s)".formatted(folder, e.getMessage()), e);
        }
    }

    /** Copies all in a folder over another one. */
    static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var each : all.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new BenchException("%s cannot be copied (%s)".formatted(from, e.getMessage()), e);
        }
    }

    /** All of a small text file, without the last line's end. */
    static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new BenchException("%s cannot be read (%s)".formatted(file, e.getMessage()), e);
        }
    }

    /** Writes a small text file. */
    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new BenchException("%s cannot be written (%s)".formatted(file, e.getMessage()), e);
        }
    }
}
