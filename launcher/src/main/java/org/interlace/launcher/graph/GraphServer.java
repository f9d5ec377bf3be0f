package org.interlace.launcher.graph;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.data.Folders;
import org.interlace.launcher.data.Reasons;
import org.interlace.launcher.data.Secrets;
import org.interlace.launcher.process.ClassArchive;
import org.interlace.launcher.process.Keeper;
import org.interlace.launcher.process.Leftovers;
import org.interlace.launcher.process.Ports;
import org.interlace.launcher.process.Program;

/** The embedded Neo4j server, in a process of its own and spoken to over Bolt only. */
public final class GraphServer implements Keeper.Part {

    private static final String USER = "neo4j";
    private static final Duration ONE_ANSWER = Duration.ofSeconds(2);
    private static final Duration END = Duration.ofSeconds(15);
    private static final long PAUSE = 150;

    private final DataFolder data;
    private final List<Path> jars;
    private final GraphMemory memory;
    private final ClassArchive archive;
    private int port;

    /** @param jars the folder of the distribution that holds Neo4j's jars */
    public GraphServer(DataFolder data, Path jars, GraphMemory memory, ClassArchive archive) {
        this.data = data;
        this.jars = Folders.files(jars, ".jar");
        this.memory = memory;
        this.archive = archive;
    }

    @Override
    public String name() {
        return "Neo4j";
    }

    /** Ends what a killed start left behind, then chooses the port for this run. */
    public void prepare() {
        endLeftover();
        port = Ports.remembered(data.graph().resolve("port"));
    }

    public String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return Secrets.kept(data.graph().resolve("password"));
    }

    @Override
    public Process launch() {
        endLeftover();
        writeSettings();
        var words = new ArrayList<>(java(memory.heap()));
        words.addAll(archive.options());
        if (Boolean.getBoolean("interlace.brief")) {
            words.add("-XX:TieredStopAtLevel=1");
        }
        words.addAll(List.of(
                "-cp",
                classPath(),
                "org.neo4j.server.CommunityEntryPoint",
                homeArgument(),
                "--config-dir=" + data.graph().resolve("conf")));
        return program(words).start();
    }

    @Override
    public void awaitReady(Process process) {
        var question = new BoltQuestion("127.0.0.1", port, USER, password());
        while (!question.isAnswered(ONE_ANSWER)) {
            if (!process.isAlive()) {
                throw new Problem("Neo4j ended while starting (code %d); see %s and %s"
                        .formatted(process.exitValue(), log(), data.logs().resolve("neo4j")));
            }
            pause();
        }
    }

    @Override
    public void askToStop(Process process) {
        process.destroy();
    }

    /** Living servers on our data that we did not start; for the doctor. */
    public List<ProcessHandle> leftovers() {
        return Leftovers.startedWith(homeArgument());
    }

    /** What starts are made faster with. */
    public ClassArchive archive() {
        return archive;
    }

    /** All jars of the server. */
    public String classPath() {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void endLeftover() {
        leftovers().forEach(server -> Leftovers.end(server, "TERM", END));
    }

    private void writeSettings() {
        try {
            Files.createDirectories(data.graph().resolve("conf"));
            Files.writeString(
                    data.graph().resolve("conf/neo4j.conf"), new GraphSettings(port, memory.pageCache()).text());
            new FirstPassword(USER, password()).write(data.graph().resolve("data"));
        } catch (IOException e) {
            throw new Problem("%s cannot be written (%s)".formatted(data.graph(), Reasons.of(e)), e);
        }
    }

    private Program program(List<String> words) {
        var environment = Map.of(
                "NEO4J_HOME", data.root().toString(),
                "NEO4J_CONF", data.graph().resolve("conf").toString());
        return new Program(name(), words, environment, log());
    }

    private static List<String> java(String... more) {
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of(more));
        words.addAll(List.of(
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.management/com.sun.jmx.mbeanserver=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Djdk.nio.maxCachedBufferSize=1024",
                "-Dlog4j2.disable.jmx=true",
                "-Dfile.encoding=UTF-8"));
        return words;
    }

    private String homeArgument() {
        return "--home-dir=" + data.root();
    }

    private Path log() {
        return data.logs().resolve("neo4j.log");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Neo4j's start was interrupted", e);
        }
    }
}
