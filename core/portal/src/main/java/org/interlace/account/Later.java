package org.interlace.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work done some moments after an answer has left, so that the time of the answer tells nothing about it
 * (security.md A8). It is kept in memory: what a dying node loses, somebody asks for again.
 */
@ApplicationScoped
public class Later {

    private static final Logger LOG = Logger.getLogger(Later.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SOONEST = 300;
    private static final int LATEST = 2000;
    private static final int MOST_WAITING = 1000;

    private final AtomicInteger waiting = new AtomicInteger();

    @Resource
    private ManagedScheduledExecutorService executor;

    /** Does it at a moment nobody can foresee, within two seconds; drops it when a thousand others wait. */
    public void run(Runnable work) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            LOG.warning("Too many letters were asked for at once; one was dropped");
            return;
        }
        var unused = executor.schedule(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        LOG.log(Level.WARNING, "A letter that was asked for could not be written", e);
                    } finally {
                        waiting.decrementAndGet();
                    }
                },
                SOONEST + RANDOM.nextInt(LATEST - SOONEST),
                TimeUnit.MILLISECONDS);
    }
}
