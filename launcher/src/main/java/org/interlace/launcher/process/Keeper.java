package org.interlace.launcher.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.jspecify.annotations.Nullable;

/** Keeps one child alive: when it dies on its own it is started again, each time a little later. */
public final class Keeper {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration GOOD_LIFE = Duration.ofMinutes(2);

    /** A part that can be started and stopped. */
    public interface Part {

        /** What people call it. */
        String name();

        /** Starts its process and returns at once. */
        Process launch();

        /** Returns once the process can be used, or throws a problem when it ends before. */
        void awaitReady(Process process);

        /** Asks it to end cleanly; the keeper waits. */
        void askToStop(Process process);
    }

    private final Part part;
    private final Console console;
    private final Consumer<Duration> pause;
    private @Nullable Process process;
    private volatile boolean stopping;
    private Thread watch = new Thread();

    public Keeper(Part part, Console console) {
        this(part, console, Keeper::sleep);
    }

    Keeper(Part part, Console console, Consumer<Duration> pause) {
        this.part = part;
        this.console = console;
        this.pause = pause;
    }

    /** Starts the part, returns once it can be used, and watches it from then on. */
    public void start() {
        var first = begin();
        if (first == null) {
            return;
        }
        watch = new Thread(() -> watch(first), "keeper of " + part.name());
        watch.setDaemon(true);
        watch.start();
    }

    /** Ends the part; by force when it takes longer than the patience. */
    public void stop(Duration patience) {
        stopping = true;
        watch.interrupt();
        var running = current();
        if (running == null || !running.isAlive()) {
            return;
        }
        part.askToStop(running);
        if (!ends(running, patience)) {
            running.destroyForcibly();
            ends(running, Duration.ofSeconds(5));
        }
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private @Nullable Process begin() {
        var launched = launch();
        if (launched == null) {
            return null;
        }
        try {
            part.awaitReady(launched);
        } catch (Problem e) {
            if (!stopping) {
                throw e;
            }
        }
        return launched;
    }

    private synchronized @Nullable Process launch() {
        if (stopping) {
            return null;
        }
        process = part.launch();
        return process;
    }

    private void watch(Process first) {
        var watched = first;
        var wait = FIRST_PAUSE;
        while (!stopping) {
            var began = System.nanoTime();
            var code = waitFor(watched);
            if (stopping) {
                return;
            }
            var lived = Duration.ofNanos(System.nanoTime() - began);
            wait = lived.compareTo(GOOD_LIFE) > 0 ? FIRST_PAUSE : wait;
            console.complain("%s ended by itself (code %d); it is started again".formatted(part.name(), code));
            watched = again(wait, watched);
            wait = wait.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait.multipliedBy(2);
        }
    }

    private Process again(Duration wait, Process dead) {
        pause.accept(wait);
        try {
            var next = begin();
            if (next == null) {
                return dead;
            }
            console.line("%s runs again".formatted(part.name()));
            return next;
        } catch (Problem e) {
            console.complain(e.line());
            return dead;
        }
    }

    /** Asks the process and not its handle: a handle is told of the end a moment before the process knows it. */
    private static boolean ends(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
