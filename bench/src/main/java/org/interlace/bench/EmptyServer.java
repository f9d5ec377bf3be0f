package org.interlace.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The same Payara Micro with nothing deployed, the portal's own Java options, and a class archive of its own. */
final class EmptyServer {

    private static final Duration START = Duration.ofMinutes(2);
    private static final List<String> NOT_SHARED =
            List.of("-Dinterlace.", "-Xshare", "-XX:SharedArchiveFile", "-XX:DumpLoadedClassList");

    private final Path folder;
    private final Path payara;
    private final Path archive;
    private final int port;
    private final List<String> java;

    private EmptyServer(Path folder, int port, List<String> java) {
        this.folder = folder;
        this.payara = Distribution.wholePayara(folder.resolve("payara"));
        this.archive = folder.resolve("empty.jsa");
        this.port = port;
        this.java = java;
    }

    /**
     * Makes the archive as Payara's manual says: a start with {@code --warmup} that writes it at its end.
     *
     * @param words the portal's own command line
     */
    static EmptyServer prepare(Path folder, int port, List<String> words) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BenchException("%s cannot be made (%s)".formatted(folder, e.getMessage()), e);
        }
        var java = words.subList(0, words.indexOf("-cp")).stream()
                .filter(word -> NOT_SHARED.stream().noneMatch(word::startsWith))
                .toList();
        var server = new EmptyServer(folder, port, java);
        Distribution.call(server.line("-XX:ArchiveClassesAtExit=" + server.archive, "--warmup"), "")
                .orFail("Payara Micro's warm-up");
        return server;
    }

    /** Processor seconds of one start, until it says that it is ready and answers. */
    double startSeconds() {
        var log = folder.resolve("empty.log");
        try {
            var process = Children.started(new ProcessBuilder(line("-XX:SharedArchiveFile=" + archive))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start());
            try {
                var http = new Http("http://127.0.0.1:" + port);
                Pause.until(
                        "The empty server's start",
                        START,
                        50,
                        () -> answers(http) && Folders.text(log).contains("ready in"));
                return new Proc(process.pid()).cpu();
            } finally {
                Children.stop(process);
            }
        } catch (IOException e) {
            throw new BenchException("Java cannot be started", e);
        }
    }

    private List<String> line(String option, String... more) {
        var line = new ArrayList<>(java);
        line.addAll(List.of(
                option,
                "-jar",
                payara.toString(),
                "--nohazelcast",
                "--rootdir",
                folder.resolve("root").toString(),
                "--port",
                Integer.toString(port)));
        line.addAll(Arrays.asList(more));
        return line;
    }

    /** Any answer: there is no page to find. */
    private static boolean answers(Http http) {
        try {
            return http.get("/").statusCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
