package org.interlace.calendar.domain;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long something that others wrote may take; asked now and then, so that no other thread is needed. */
public final class Patience {

    private final LongSupplier nanos;
    private final long end;

    /** @param nanos a clock that only runs forward, such as {@link System#nanoTime()} */
    public Patience(LongSupplier nanos, Duration time) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + time.toNanos();
    }

    /** @throws Ended if it took too long */
    void ask() {
        if (nanos.getAsLong() - end >= 0) {
            throw new Ended();
        }
    }

    /** It took too long. */
    public static final class Ended extends RuntimeException {

        Ended() {
            super("it takes too long", null, false, false);
        }
    }
}
