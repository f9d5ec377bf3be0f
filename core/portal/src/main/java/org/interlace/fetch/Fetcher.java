package org.interlace.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.interlace.api.fetch.Fetching.Fetched;
import org.interlace.api.problem.PortalException;
import org.interlace.fetch.domain.WebAddress;

/** One fetch at a time in each of a few threads, so that whoever asks is free again when the time is over. */
final class Fetcher implements AutoCloseable {

    private static final int THREADS = 8;
    private static final int MOST_REDIRECTS = 3;

    private final Gate gate;
    private final Lines lines;
    private final Bounds bounds;
    private final ThreadPoolExecutor threads;

    Fetcher(Gate gate, Lines lines, Bounds bounds) {
        this.gate = gate;
        this.lines = lines;
        this.bounds = bounds;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Fetcher::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    /** How long all of it may take, redirects and reading included, and how large a body may be. */
    record Bounds(Duration total, int largest) {}

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "fetch");
        thread.setDaemon(true);
        return thread;
    }

    Fetched fetch(String address, Optional<String> version) {
        var first = WebAddress.parse(address).orElseThrow(() -> new PortalException(FetchProblem.BAD_ADDRESS));
        var deadline = new Deadline(bounds.total());
        var work = threads.submit(() -> read(first, version, deadline));
        try {
            return work.get(bounds.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw told(e);
        } catch (TimeoutException e) {
            throw new PortalException(FetchProblem.NO_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortalException(FetchProblem.NO_ANSWER);
        } finally {
            work.cancel(true);
            deadline.cut();
        }
    }

    /** Whatever a server does wrong is no answer; what this class does wrong is a fault. */
    private static RuntimeException told(ExecutionException failed) {
        if (failed.getCause() instanceof IOException) {
            return new PortalException(FetchProblem.NO_ANSWER);
        }
        return failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
    }

    private Fetched read(WebAddress first, Optional<String> version, Deadline deadline) throws IOException {
        boolean trusting = true;
        var address = first;
        for (int redirects = 0; ; redirects++) {
            trusting = trusting && gate.names(address);
            var reply = ask(address, version, trusting, deadline);
            var location = reply.location();
            if (location.isEmpty() || redirects == MOST_REDIRECTS) {
                return fetched(reply, version);
            }
            address = next(address, location.get());
        }
    }

    /** What was safe stays safe. */
    private static WebAddress next(WebAddress from, String location) {
        return from.follow(location)
                .filter(to -> to.secure() || !from.secure())
                .orElseThrow(() -> new PortalException(FetchProblem.NOT_ALLOWED));
    }

    private Reply ask(WebAddress address, Optional<String> version, boolean trusting, Deadline deadline)
            throws IOException {
        try {
            var line = lines.open(address, trusting, deadline);
            line.getOutputStream().write(question(address, version).getBytes(StandardCharsets.ISO_8859_1));
            return new ReplyReader(new BufferedInputStream(line.getInputStream()), bounds.largest()).read();
        } finally {
            deadline.release();
        }
    }

    private static String question(WebAddress address, Optional<String> version) {
        return "GET " + address.path() + " HTTP/1.1\r\nHost: " + address.authority()
                + "\r\nUser-Agent: Interlace\r\nAccept: */*\r\nAccept-Encoding: gzip\r\nConnection: close\r\n"
                + version.map(Version::question).orElse("") + "\r\n";
    }

    private static Fetched fetched(Reply reply, Optional<String> held) {
        if (reply.status() == Reply.SAME && held.isPresent()) {
            return new Fetched(true, new byte[0], reply.version().or(() -> held));
        }
        if (reply.status() != Reply.OK) {
            throw new PortalException(FetchProblem.REFUSED, reply.status());
        }
        return new Fetched(false, reply.body(), reply.version());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
