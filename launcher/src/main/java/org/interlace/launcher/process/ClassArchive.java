package org.interlace.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interlace.launcher.data.Folders;

/**
 * A class-data archive that makes a Java program start with less work. The first run lists the classes it loads; a
 * separate, low-priority process then makes the archive of them, so that nothing of the running program is touched;
 * every later run maps it. The Java machine itself checks that archive, Java version and jars belong together.
 *
 * @param file where the archive lies; its name changes with the Java version and the jars
 */
public record ClassArchive(Path file) {

    private static final int LONGEST_LINE = 4000;

    /** Options for a run: the archive when there is one, otherwise the list to make it from. */
    public List<String> options() {
        if (Files.exists(file)) {
            return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file);
        }
        return Files.isWritable(file.getParent()) ? List.of("-XX:DumpLoadedClassList=" + list()) : List.of();
    }

    /** Whether a run has left a list to make the archive from, and there is no archive yet. */
    boolean isWanted() {
        return !Files.exists(file) && Files.exists(list());
    }

    /** The program that makes the archive beside its place, at the lowest priority. */
    Program maker(String classPath, Path log) throws IOException {
        Files.write(
                classes(),
                Files.readAllLines(list()).stream()
                        .filter(line -> line.length() < LONGEST_LINE)
                        .toList());
        return new Program("Class archive", words(classPath), Map.of(), log);
    }

    /** Puts the made archive in its place, and those of other Java versions or jars out of the way. */
    void accept() throws IOException {
        var name = file.getFileName().toString();
        var part = name.substring(0, name.indexOf('-') + 1);
        for (var ending : List.of(".jsa", ".list")) {
            for (var old : Folders.files(Objects.requireNonNull(file.getParent()), ending)) {
                if (old.getFileName().toString().startsWith(part)) {
                    Files.delete(old);
                }
            }
        }
        Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing half done behind. */
    void tidy() throws IOException {
        Files.deleteIfExists(classes());
        Files.deleteIfExists(unfinished());
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    private Path classes() {
        return file.resolveSibling(file.getFileName() + ".classes");
    }

    private Path list() {
        return file.resolveSibling(file.getFileName() + ".list");
    }

    private List<String> words(String classPath) {
        return List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:dump",
                "-Xmx512m",
                "-XX:SharedClassListFile=" + classes(),
                "-XX:SharedArchiveFile=" + unfinished(),
                "-Xlog:disable",
                "-Xlog:all=error",
                "-cp",
                classPath);
    }
}
