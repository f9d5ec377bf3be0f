package org.interlace.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts a plugin's failures: three within a minute are too many. */
final class Failures {

    private static final int LIMIT = 3;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Deque<Instant> times = new ArrayDeque<>();
    private final Clock clock;

    Failures(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more; true when it is one too many. */
    synchronized boolean add() {
        var now = clock.instant();
        times.addLast(now);
        while (times.getFirst().isBefore(now.minus(WINDOW))) {
            times.removeFirst();
        }
        return times.size() >= LIMIT;
    }

    synchronized void clear() {
        times.clear();
    }
}
