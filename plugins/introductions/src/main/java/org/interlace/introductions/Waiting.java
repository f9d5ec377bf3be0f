package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.api.job.Job;

/** Looks now and then whether those who could not be asked can be asked now: a new week, a day that was named. */
@ApplicationScoped
public class Waiting implements Job {

    private static final Logger LOG = Logger.getLogger(Waiting.class.getName());

    private final WaitingTurn turn;

    @Inject
    Waiting(WaitingTurn turn) {
        this.turn = turn;
    }

    @Override
    public String name() {
        return "introductions.waiting";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        for (var id : turn.queued()) {
            try {
                turn.resume(id);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A request could not go on; it is tried again", e);
            }
        }
    }
}
