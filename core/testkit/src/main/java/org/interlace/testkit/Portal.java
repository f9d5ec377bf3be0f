package org.interlace.testkit;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The portal under test, as a process of its own. */
public final class Portal implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final List<String> CHROMIUM = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Process process;
    private final String address;
    private final Path distribution;
    private final Path data;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Thread, Engine> engines = new ConcurrentHashMap<>();

    /** Playwright keeps to the thread that began it. */
    private record Engine(Playwright playwright, com.microsoft.playwright.Browser chromium) {

        static Engine start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Engine(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                                    .setArgs(CHROMIUM)));
        }
    }

    private Portal(Process process, String address, Path distribution, Path data) {
        this.process = process;
        this.address = address;
        this.distribution = distribution;
        this.data = data;
    }

    /** The distribution named by {@code interlace.distribution}. */
    public static Path distribution() {
        return Path.of(System.getProperty("interlace.distribution", "target/interlace"))
                .toAbsolutePath();
    }

    /** Starts the distribution named by {@code interlace.distribution} with the sample community. */
    public static Portal start() {
        try {
            return start(distribution(), "demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a distribution on a free port with a fresh data folder.
     *
     * @param distribution the folder that holds {@code bin/interlace}
     * @param command {@code demo} or {@code run}
     */
    public static Portal start(Path distribution, String command) throws IOException {
        return start(distribution, Temporary.folder("interlace-test").resolve("data"), command);
    }

    /** Starts a distribution on a data folder that may have been used before. */
    public static Portal start(Path distribution, Path data, String command) throws IOException {
        return start(distribution, data, command, Map.of());
    }

    /** Starts a distribution on a data folder that may have been used before, with more in its environment. */
    public static Portal start(Path distribution, Path data, String command, Map<String, String> environment)
            throws IOException {
        int port = freePort();
        var log = log(data);
        var builder = new ProcessBuilder(
                        distribution.toAbsolutePath().resolve("bin/interlace").toString(),
                        command,
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        var portal = new Portal(process, "http://127.0.0.1:" + port, distribution, data);
        portal.awaitReady(log);
        return portal;
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private void awaitReady(Path log) throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.readString(log).contains("is ready at")) {
                return;
            }
            pause();
        }
        close();
        throw new IllegalStateException("The portal did not start:\n" + Files.readString(log));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** {@code http://127.0.0.1:…}, without a slash at its end. */
    public String address() {
        return address;
    }

    /** The data folder. */
    public Path data() {
        return data;
    }

    /** The portal's own process. */
    public Process process() {
        return process;
    }

    /** What it has said on its console so far. */
    public String console() {
        try {
            return Files.readString(log(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gets a path, without following redirects. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /**
     * Sends a request, without following redirects.
     *
     * @param body text to send, or null
     * @param headers names and values in turn
     */
    public HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        return send(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    /** Sends a request with any body, without following redirects; one of unknown length goes in chunks. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A bearer token of a demo account, such as {@code member}. */
    public String token(String person) {
        var answer = send(
                "POST",
                "/api/v1/tokens",
                "{\"email\":\"%s@demo.test\",\"password\":\"interlace-demo\",\"name\":\"test\"}".formatted(person),
                "Content-Type",
                "application/json");
        return answer.body().replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    /** Runs a command of the distribution on this portal's data folder; answers its exit code and output. */
    public Result command(String... words) {
        return commandWith("", words);
    }

    /** The same, with something on its standard input. */
    public Result commandWith(String input, String... words) {
        try {
            var line = new ArrayList<String>();
            line.add(distribution.toAbsolutePath().resolve("bin/interlace").toString());
            line.addAll(Arrays.asList(words));
            line.addAll(List.of("--data", data.toString()));
            var run = new ProcessBuilder(line).redirectErrorStream(true).start();
            try (var toRun = run.outputWriter(java.nio.charset.StandardCharsets.UTF_8)) {
                toRun.write(input);
            }
            var text = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new Result(run.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a command answered. */
    public record Result(int exit, String text) {}

    /** A fresh browser profile, for the thread that asks. */
    public Browser browser() {
        return new Browser(
                engines.computeIfAbsent(Thread.currentThread(), thread -> Engine.start())
                        .chromium(),
                address);
    }

    /** Ends the browser of the thread that asks. */
    public void endBrowser() {
        var engine = engines.remove(Thread.currentThread());
        if (engine != null) {
            engine.playwright().close();
        }
    }

    @Override
    public void close() {
        engines.values().forEach(engine -> engine.playwright().close());
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
