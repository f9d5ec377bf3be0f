package org.interlace.launcher.run;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.data.DataLock;
import org.interlace.launcher.portal.Health;
import org.interlace.launcher.portal.PortalServer;
import org.interlace.launcher.process.ArchiveMaker;
import org.interlace.launcher.process.ClassArchive;
import org.interlace.launcher.process.Ports;
import org.interlace.launcher.setting.Setting;
import org.interlace.launcher.setting.Settings;
import org.jspecify.annotations.Nullable;

/** One run of the portal with its parts, from the lock on the data folder to the last process ended. */
public final class PortalRun implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(3);

    private final Settings settings;
    private final Distribution distribution;
    private final Console console;
    private final DataFolder data;
    private final String address;
    private final int port;
    private final Parts parts;
    private final PortalServer server;
    private final ArchiveMaker archives;
    private @Nullable DataLock lock;
    private volatile boolean closing;

    private PortalRun(Settings settings, Distribution distribution, Console console, Place place) {
        this.settings = settings;
        this.distribution = distribution;
        this.console = console;
        this.data = settings.data();
        this.address = place.address();
        this.port = place.port();
        this.parts = new Parts(settings, distribution, console);
        this.archives = new ArchiveMaker(data.logs().resolve("archive.log"));
        this.server = new PortalServer(data, address, port, cluster(settings));
    }

    private record Place(String address, int port) {}

    /** A run for people, where the settings say. */
    public static PortalRun open(Settings settings, Distribution distribution, Console console) {
        var place = new Place(settings.text(Setting.HTTP_BIND), settings.number(Setting.HTTP_PORT));
        return new PortalRun(settings, distribution, console, place);
    }

    /** A run for one command, where nobody finds it. */
    public static PortalRun hidden(Settings settings, Distribution distribution, Console console) {
        return new PortalRun(settings, distribution, console, new Place("127.0.0.1", Ports.free()));
    }

    /** Starts everything and returns once the portal says it is ready; when it is stopped meanwhile, never. */
    public void start() {
        try {
            begin();
        } catch (RuntimeException e) {
            if (!closing) {
                throw e;
            }
            waitForTheEnd();
        }
    }

    private void begin() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of the run"));
        lock = DataLock.take(data.prepare().checkRoom());
        checkPort();
        console.step("Starting PostgreSQL and Neo4j");
        parts.prepare();
        var starting = parts.start();
        var deployment = new Deployment(settings, distribution, console);
        deployment.judge();
        new Handover(settings, parts, port).hand();
        console.step("Starting the server");
        server.boot();
        starting.awaitPostgres(console);
        console.step("Deploying the portal");
        // Neo4j starts beside it; the portal waits for an embedded one before it says that it is ready
        deployment.deploy(server);
        starting.awaitGraph(console);
        console.step("Waiting for the portal");
        health().awaitReady(READY);
    }

    /** Makes later starts faster, in the background. */
    public void makeArchives() {
        var wanted = new LinkedHashMap<ClassArchive, String>();
        parts.graph().ifPresent(graph -> wanted.put(graph.archive(), graph.classPath()));
        wanted.put(distribution.archive("server"), System.getProperty("java.class.path", ""));
        archives.make(wanted);
    }

    public Health health() {
        return new Health(address, port);
    }

    /** Stops everything this run started, the portal first. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        if (lock == null) {
            return;
        }
        archives.close();
        server.stop();
        parts.stop();
        try {
            lock.close();
        } catch (IOException e) {
            throw new Problem("The lock on %s could not be given back".formatted(data.root()), e);
        }
    }

    /** Keeps what failed because of the stop from being called a failure. */
    public static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void checkPort() {
        if (!Ports.isFree(address, port)) {
            throw new Problem("Port %d on %s is in use or not ours to open; choose another with --port or %s"
                    .formatted(port, address, Setting.HTTP_PORT.key()));
        }
    }

    private static Optional<String> cluster(Settings settings) {
        return settings.isSet(Setting.CLUSTER_MEMBERS)
                ? Optional.of(settings.text(Setting.CLUSTER_MEMBERS))
                : Optional.empty();
    }
}
