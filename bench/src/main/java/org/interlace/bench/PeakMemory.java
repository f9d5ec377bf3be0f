package org.interlace.bench;

/** Looks every two seconds how much memory all our processes have together, and keeps the most. */
final class PeakMemory implements AutoCloseable {

    private static final long EVERY = 2000;

    private final Portal portal;
    private final Thread watch;
    private volatile boolean ended;
    private volatile double most;

    private PeakMemory(Portal portal) {
        this.portal = portal;
        this.watch = new Thread(this::look, "peak memory");
    }

    static PeakMemory watch(Portal portal) {
        var peak = new PeakMemory(portal);
        peak.watch.setDaemon(true);
        peak.watch.start();
        return peak;
    }

    /** MiB, what is shared counted in parts. */
    double most() {
        return most;
    }

    private void look() {
        while (!ended) {
            most = Math.max(most, portal.memory());
            Pause.millis(EVERY);
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
