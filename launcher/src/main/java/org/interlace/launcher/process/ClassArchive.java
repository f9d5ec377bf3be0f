package org.interlace.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interlace.launcher.console.Problem;

/**
 * A class-data archive that makes a Java program start with less work. The first run lists the classes it loads; a
 * separate, low-priority process then makes the archive of them, so that nothing of the running program is touched;
 * every later run maps it. The Java machine itself checks that archive, Java version and jars belong together.
 *
 * @param file where the archive lies; its name changes with the Java version and the jars
 */
public record ClassArchive(Path file) {

    private static final int LONGEST_LINE = 4000;
    private static final long PATIENCE_MINUTES = 10;

    /** Options for a run: the archive when there is one, otherwise the list to make it from. */
    public List<String> options() {
        if (Files.exists(file)) {
            return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file);
        }
        return Files.isWritable(file.getParent()) ? List.of("-XX:DumpLoadedClassList=" + list()) : List.of();
    }

    /** Makes the archive from the list of this run, when there is none yet; failing is no problem, only slower. */
    public void make(String classPath, Path log) {
        if (Files.exists(file) || !Files.exists(list())) {
            return;
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            var usable = file.resolveSibling(file.getFileName() + ".classes");
            Files.write(
                    usable,
                    Files.readAllLines(list()).stream()
                            .filter(line -> line.length() < LONGEST_LINE)
                            .toList());
            var dump = new Program("Class archive", words(usable, unfinished, classPath), Map.of(), log).start();
            Runtime.getRuntime().addShutdownHook(new Thread(dump::destroyForcibly));
            if (dump.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && dump.exitValue() == 0) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            dump.destroyForcibly();
            Files.deleteIfExists(usable);
            Files.deleteIfExists(list());
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new Problem("%s cannot be made (%s)".formatted(file, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path list() {
        return file.resolveSibling(file.getFileName() + ".list");
    }

    private static List<String> words(Path classes, Path target, String classPath) {
        return List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:dump",
                "-Xmx512m",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + target,
                "-Xlog:disable",
                "-Xlog:all=error",
                "-cp",
                classPath);
    }
}
