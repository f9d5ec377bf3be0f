package org.interlace.launcher.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.data.DataLock;
import org.interlace.launcher.plugin.PluginJars;
import org.interlace.launcher.plugin.PluginRecords;
import org.interlace.launcher.portal.Health;
import org.interlace.launcher.process.Ports;
import org.interlace.launcher.setting.Setting;
import org.interlace.launcher.setting.Settings;

/** Looks at everything a start needs, one finding each, and never stops at the first bad one. */
public final class Doctor {

    private static final long GIGABYTE = 1L << 30;
    private static final int OTHER_MEGABYTES = 350;
    private static final int TIMEOUT = 3000;

    private final Settings settings;
    private final Distribution distribution;
    private final DataFolder data;

    public Doctor(Settings settings, Distribution distribution) {
        this.settings = settings;
        this.distribution = distribution;
        this.data = settings.data();
    }

    /**
     * One thing looked at.
     *
     * @param words what was found and, when it is bad, what to do
     */
    public record Finding(boolean good, String words) {

        /** One line for the operator. */
        public String line() {
            return (good ? "good  " : "BAD   ") + words;
        }
    }

    /** All findings, in the order in which a start would meet them. */
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        var looks = List.<Supplier<List<Finding>>>of(
                this::versions, this::folder, this::disk, this::memory, this::running, this::servers, this::plugins);
        for (var look : looks) {
            try {
                findings.addAll(look.get());
            } catch (Problem e) {
                findings.add(bad(e.line()));
            }
        }
        return findings;
    }

    private List<Finding> versions() {
        var findings = new ArrayList<Finding>();
        findings.add(good("versions: Interlace %s on Java %s"
                .formatted(Distribution.version(), System.getProperty("java.version"))));
        for (var part : new Path[] {distribution.portal(), distribution.neo4j(), distribution.postgres()}) {
            if (!Files.isDirectory(part)) {
                findings.add(bad("distribution: %s is missing; unpack or build it again".formatted(part)));
            }
        }
        return findings;
    }

    private List<Finding> folder() {
        data.prepare();
        return List.of(good("data folder: %s can be written".formatted(data.root())));
    }

    private List<Finding> disk() {
        try {
            var free = Files.getFileStore(data.root()).getUsableSpace();
            var words =
                    String.format(Locale.ROOT, "disk: %.1f GB free under %s", (double) free / GIGABYTE, data.root());
            return List.of(free > GIGABYTE ? good(words) : bad(words + "; make room for at least 1 GB"));
        } catch (IOException e) {
            return List.of(bad("disk: its free space cannot be read"));
        }
    }

    private List<Finding> memory() {
        var needed = settings.megabytes(Setting.MEMORY) + settings.megabytes(Setting.GRAPH_MEMORY) + OTHER_MEGABYTES;
        var there = availableMegabytes();
        var words = "memory: %d MB available, up to %d MB may be used".formatted(there, needed);
        return List.of(
                there >= needed || DataLock.isTaken(data)
                        ? good(words)
                        : bad("%s; free some, or lower %s and %s"
                                .formatted(words, Setting.MEMORY.key(), Setting.GRAPH_MEMORY.key())));
    }

    private static long availableMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private List<Finding> running() {
        var address = settings.text(Setting.HTTP_BIND);
        var port = settings.number(Setting.HTTP_PORT);
        if (DataLock.isTaken(data)) {
            return List.of(
                    new Health(address, port).isReady()
                            ? good("portal: runs (process %s) and is ready".formatted(DataLock.holder(data)))
                            : bad("portal: runs (process %s) and is not ready at port %d; see %s"
                                    .formatted(DataLock.holder(data), port, data.portalLog())));
        }
        return List.of(
                Ports.isFree(address, port)
                        ? good("port: %d on %s is free".formatted(port, address))
                        : bad("port: %d on %s is in use; choose another with --port or %s"
                                .formatted(port, address, Setting.HTTP_PORT.key())));
    }

    private List<Finding> servers() {
        var findings = new ArrayList<Finding>();
        var parts = new Parts(settings, distribution, new Console(System.out, System.err, false));
        var isRunning = DataLock.isTaken(data);
        parts.postgres()
                .ifPresentOrElse(
                        postgres ->
                                findings.add(leftovers(postgres.name(), isRunning ? List.of() : postgres.leftovers())),
                        () -> findings.add(reach(
                                "PostgreSQL",
                                settings.text(Setting.DATABASE_URL).substring("jdbc:".length()),
                                5432)));
        parts.graph()
                .ifPresentOrElse(
                        graph -> findings.add(leftovers(graph.name(), isRunning ? List.of() : graph.leftovers())),
                        () -> findings.add(reach("Neo4j", settings.text(Setting.GRAPH_URI), 7687)));
        return findings;
    }

    private static Finding leftovers(String name, List<ProcessHandle> left) {
        return left.isEmpty()
                ? good("%s: embedded, nothing left over".formatted(name))
                : bad("%s: process %d was left by a killed start; the next start ends it"
                        .formatted(name, left.get(0).pid()));
    }

    private static Finding reach(String name, String address, int usualPort) {
        var uri = URI.create(address);
        var port = uri.getPort() < 0 ? usualPort : uri.getPort();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), port), TIMEOUT);
            return good("%s: %s:%d answers".formatted(name, uri.getHost(), port));
        } catch (IOException | IllegalArgumentException e) {
            return bad(
                    "%s: %s:%d does not answer; start it or correct its address".formatted(name, uri.getHost(), port));
        }
    }

    private List<Finding> plugins() {
        var findings = new ArrayList<Finding>();
        var judgement = new PluginJars(distribution.plugins(), distribution.portal()).judge();
        findings.add(
                good("plugins: %d may be loaded".formatted(judgement.accepted().size())));
        judgement.refused().forEach(refusal -> findings.add(bad(refusal.line())));
        new PluginRecords(data.plugins(), Clock.systemUTC()).restedLines().forEach(line -> findings.add(bad(line)));
        return findings;
    }

    private static Finding good(String words) {
        return new Finding(true, words);
    }

    private static Finding bad(String words) {
        return new Finding(false, words);
    }
}
