package org.interlace.launcher.run;

import java.time.Clock;
import java.time.Duration;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.control.ControlSocket;
import org.interlace.launcher.control.Order;
import org.interlace.launcher.data.DataLock;
import org.interlace.launcher.setting.Settings;

/** Gives an order to the portal on a data folder: the running one, or one started for this order alone. */
public final class Operator {

    private static final Duration OPENING = Duration.ofSeconds(60);
    private static final long PAUSE = 250;

    private final Settings settings;
    private final Console console;
    private final Clock clock;

    public Operator(Settings settings, Console console, Clock clock) {
        this.settings = settings;
        this.console = console;
        this.clock = clock;
    }

    /** Returns the exit code of the order. */
    public int give(Order order) {
        if (DataLock.isTaken(settings.data())) {
            return giveRunning(order);
        }
        try (var run = PortalRun.hidden(settings, Distribution.ofProcess(), console)) {
            run.start();
            return giveRunning(order);
        }
    }

    /** Gives it to the portal that has the lock, which may still be starting. */
    public int giveRunning(Order order) {
        var socket = new ControlSocket(settings.data().controlSocket());
        var end = clock.instant().plus(OPENING);
        while (!socket.isOpen()) {
            if (clock.instant().isAfter(end)) {
                throw new Problem("A portal runs on %s (process %s) and takes no commands at %s"
                        .formatted(settings.data().root(), DataLock.holder(settings.data()), socket.path()));
            }
            console.step("Waiting until the portal takes commands");
            pause();
        }
        return socket.give(order, console, clock);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted", e);
        }
    }
}
