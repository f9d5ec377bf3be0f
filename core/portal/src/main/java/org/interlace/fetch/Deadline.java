package org.interlace.fetch;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The end of one fetch. Who waits for it cuts the connection then: time limits of single reads would let a server drip a
 * byte now and then forever.
 */
final class Deadline {

    private final long end;
    private @Nullable Socket held;
    private boolean over;

    Deadline(Duration total) {
        this.end = System.nanoTime() + total.toNanos();
    }

    /** Milliseconds left, at least one. */
    int left() throws SocketTimeoutException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left < 1) {
            throw new SocketTimeoutException("The time is over");
        }
        return Math.toIntExact(left);
    }

    /** From now on this connection is the one to cut. */
    synchronized void hold(Socket socket) throws IOException {
        held = socket;
        if (over) {
            release();
            throw new SocketTimeoutException("The time is over");
        }
    }

    /** Closes the connection that is held. */
    synchronized void release() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (IOException e) {
            // nobody reads from it any more
        }
        held = null;
    }

    /** Nothing is opened any more. */
    synchronized void cut() {
        over = true;
        release();
    }
}
