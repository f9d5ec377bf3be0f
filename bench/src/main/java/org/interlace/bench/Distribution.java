package org.interlace.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged portal that is measured, as a folder with {@code bin/interlace}. */
final class Distribution {

    private static final Path HOME = Path.of(System.getProperty("interlace.distribution", "webapp/target/interlace"))
            .toAbsolutePath();

    private Distribution() {}

    static Path script() {
        return HOME.resolve("bin/interlace");
    }

    /** Copies Payara Micro as it comes, with what the distribution puts aside; its launching jar. */
    static Path wholePayara(Path folder) {
        var payara = HOME.resolve("lib/payara");
        Folders.delete(folder);
        Folders.copy(payara, folder);
        Folders.copy(payara.resolve("unused"), folder);
        return folder.resolve("launch-micro.jar");
    }

    /** Whether starts use class archives already; the first run makes them in the background. */
    static boolean hasArchives() {
        try (var files = Files.list(HOME.resolve("cache"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            return names.stream().filter(name -> name.endsWith(".jsa")).count() >= 2
                    && names.stream().allMatch(name -> name.endsWith(".jsa"));
        } catch (IOException e) {
            return false;
        }
    }

    /** What a command answered. */
    record Answer(int exit, String text, double seconds) {

        Answer orFail(String what) {
            if (exit != 0) {
                throw new BenchException("%s ended with %d: %s".formatted(what, exit, text));
            }
            return this;
        }
    }

    /** Runs a command on a data folder. */
    static Answer command(Path data, String input, String... words) {
        var line = new ArrayList<>(List.of(script().toString()));
        line.addAll(Arrays.asList(words));
        line.addAll(List.of("--data", data.toString()));
        return call(line, input);
    }

    /** Runs any program to its end. */
    static Answer call(List<String> line, String input) {
        long began = System.nanoTime();
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            try (var in = process.outputWriter()) {
                in.write(input);
            }
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.DAYS);
            return new Answer(process.exitValue(), text.strip(), (System.nanoTime() - began) / 1e9);
        } catch (IOException e) {
            throw new BenchException("%s cannot be run (%s)".formatted(line.get(0), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
