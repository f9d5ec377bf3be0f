package org.interlace.launcher.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.interlace.launcher.console.Console;

/** A progress bar with rate and time left; on something that is no terminal, a plain line from time to time. */
final class Bar {

    private static final int WIDTH = 30;
    private static final int HUNDRED = 100;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Console console;
    private final Clock clock;
    private String what = "";
    private Instant began;
    private Instant said;

    Bar(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        this.began = clock.instant();
        this.said = began;
    }

    /** How far it is. */
    record State(String what, long done, long total) {}

    void show(State state) {
        var now = clock.instant();
        if (!state.what().equals(what)) {
            what = state.what();
            began = now;
            said = now;
        }
        if (console.isTerminal()) {
            console.moving(text(state, now));
        } else if (Duration.between(said, now).compareTo(BETWEEN_LINES) >= 0) {
            said = now;
            console.line(text(state, now));
        }
    }

    private String text(State state, Instant now) {
        var millis = Math.max(1, Duration.between(began, now).toMillis());
        var rate = state.done() * 1000 / millis;
        if (state.total() <= 0) {
            return String.format(Locale.ROOT, "%s %,d  %,d/s", state.what(), state.done(), rate);
        }
        var part = Math.min(1.0, (double) state.done() / state.total());
        var filled = (int) Math.round(part * WIDTH);
        var left = rate == 0 ? "" : "  %s left".formatted(minutes((state.total() - state.done()) / rate));
        return String.format(
                Locale.ROOT,
                "%s %s%s %3.0f %%  %,d of %,d  %,d/s%s",
                state.what(),
                "█".repeat(filled),
                "░".repeat(WIDTH - filled),
                part * HUNDRED,
                state.done(),
                state.total(),
                rate,
                left);
    }

    private static String minutes(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
