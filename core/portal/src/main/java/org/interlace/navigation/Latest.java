package org.interlace.navigation;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A value that is made anew when something changed, by several threads at once. What was begun after a change knows it, so
 * what was begun last stays; no lock is held while it is made.
 */
final class Latest<T> {

    private final AtomicLong turns = new AtomicLong();
    private volatile T value;
    private long shown;

    Latest(T first) {
        this.value = first;
    }

    T get() {
        return value;
    }

    void make(Supplier<T> maker) {
        long turn = turns.incrementAndGet();
        show(turn, maker.get());
    }

    private synchronized void show(long turn, T made) {
        if (turn > shown) {
            shown = turn;
            value = made;
        }
    }
}
