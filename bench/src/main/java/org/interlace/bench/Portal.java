package org.interlace.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A portal that was started for a measurement, with the servers it starts itself. */
final class Portal implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Process process;
    private final Path data;
    private final Path log;
    private final Http http;

    private Portal(Process process, Path data, Path log, int port) {
        this.process = process;
        this.data = data;
        this.log = log;
        this.http = new Http("http://127.0.0.1:" + port);
    }

    /** Starts it and returns at once. */
    static Portal launch(String command, Path data, Common common) {
        return launch(command, data, common, common.port(), Map.of());
    }

    /** Starts a second node on the database and the graph of a first. */
    static Portal beside(Portal first, Path data, Common common) {
        var portal = launch(
                "run",
                data,
                common,
                common.port() + 1,
                Map.of(
                        "INTERLACE_DATABASE_URL", first.database(),
                        "INTERLACE_DATABASE_USER", "interlace",
                        "INTERLACE_DATABASE_PASSWORD", first.databasePassword(),
                        "INTERLACE_GRAPH_URI", first.bolt().toString(),
                        "INTERLACE_GRAPH_USER", "neo4j",
                        "INTERLACE_GRAPH_PASSWORD", first.boltPassword()));
        return portal.ready();
    }

    private static Portal launch(String command, Path data, Common common, int port, Map<String, String> environment) {
        checkPort(port);
        var log = data.resolveSibling(data.getFileName() + ".log");
        var words = List.of(
                Distribution.script().toString(), command, "--port", Integer.toString(port), "--data", data.toString());
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
        if (!common.memory().isEmpty()) {
            builder.environment().put("INTERLACE_MEMORY", common.memory());
        }
        builder.environment().put("INTERLACE_JAVA_OPTIONS", common.javaOptions());
        builder.environment().putAll(environment);
        try {
            return new Portal(Children.started(builder.start()), data, log, port);
        } catch (IOException e) {
            throw new BenchException("%s cannot be started; build first".formatted(words.get(0)), e);
        }
    }

    /** Starts it and returns when it says that it is ready. */
    static Portal start(String command, Path data, Common common) {
        return launch(command, data, common).ready();
    }

    private Portal ready() {
        try {
            awaitReady();
            return this;
        } catch (BenchException e) {
            close();
            throw e;
        }
    }

    /** Starts an existing community once, so that what only a first start does is done, class archives included. */
    static void settle(Path data, Common common) {
        try (var portal = start("run", data, common)) {
            Pause.until(
                    "The class archives",
                    Duration.ofMinutes(15),
                    500,
                    () -> !portal.isAlive() || Distribution.hasArchives());
        }
    }

    void awaitReady() {
        Pause.until("The portal's start (see %s)".formatted(log), START, 100, () -> {
            if (!process.isAlive()) {
                throw new BenchException("The portal did not start:\n" + Folders.text(log));
            }
            return Folders.text(log).contains("is ready at");
        });
    }

    Http http() {
        return http;
    }

    Path data() {
        return data;
    }

    /** What it said on the console. */
    String said() {
        return Folders.text(log);
    }

    /** The Java machine with Payara Micro in it. */
    Proc proc() {
        return new Proc(process.pid());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The embedded PostgreSQL's first process, ours or left behind by a killed portal. */
    Proc postgres() {
        return startedWith(data.resolve("postgres/cluster").toString(), "postgres");
    }

    /** The embedded Neo4j. */
    Proc graph() {
        return startedWith("--home-dir=" + data, "Neo4j");
    }

    private static Proc startedWith(String word, String name) {
        return ProcessHandle.allProcesses()
                .map(handle -> new Proc(handle.pid()))
                .filter(proc -> proc.words().contains(word))
                .findFirst()
                .orElseThrow(() -> new BenchException("%s does not run".formatted(name)));
    }

    /** Where the embedded Neo4j listens. */
    URI bolt() {
        return URI.create("bolt://127.0.0.1:" + Folders.text(data.resolve("neo4j/port")));
    }

    /** The password the launcher made for it. */
    String boltPassword() {
        return Folders.text(data.resolve("neo4j/password"));
    }

    /** The embedded PostgreSQL, for JDBC. */
    String database() {
        return "jdbc:postgresql://127.0.0.1:%s/interlace"
                .formatted(Folders.text(data.resolve("postgres/port")).strip());
    }

    /** The password the launcher made for it. */
    String databasePassword() {
        return Folders.text(data.resolve("postgres/password")).strip();
    }

    /** Seconds of processor time of all our processes. */
    double cpu() {
        return proc().family().stream().mapToDouble(Proc::cpuWithEnded).sum();
    }

    /** Memory of all our processes in MiB. */
    double memory() {
        return proc().family().stream().mapToDouble(Proc::proportionalMemory).sum();
    }

    /** Each process's share in a few words, for a note. */
    String memoryByPart() {
        var parts = new ArrayList<String>();
        double rest = memory();
        for (var part : List.of(proc(), graph())) {
            parts.add("%.0f".formatted(part.proportionalMemory()));
            rest -= part.proportionalMemory();
        }
        return "portal %s MiB, Neo4j %s MiB, PostgreSQL %.0f MiB".formatted(parts.get(0), parts.get(1), rest);
    }

    /** Waits for the end after somebody killed it. */
    void awaitEnd() {
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    /** Stops it as Ctrl-C does, by force when it does not listen. */
    @Override
    public void close() {
        Children.stop(process);
    }

    private static void checkPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new BenchException("Port %d is in use; choose another with --port".formatted(port), e);
        }
    }

    /** Whether this data folder holds a community that a benchmark finished making. */
    static boolean isPrepared(Path data) {
        return Files.exists(data.resolve("bench-prepared"));
    }

    static void markPrepared(Path data) {
        Folders.write(data.resolve("bench-prepared"), "");
    }
}
