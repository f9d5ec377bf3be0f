package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.api.job.Job;
import org.interlace.api.request.RequestId;
import org.interlace.request.store.RequestTable;

/** Reminds, moves on at deadlines, and tells neutral ends. Requests of a plugin that is off stand still until it is on. */
@ApplicationScoped
public class RequestClock implements Job {

    private static final int AT_ONCE = 200;
    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final Logger LOG = Logger.getLogger(RequestClock.class.getName());

    private final RequestTable table;
    private final Kinds kinds;
    private final RequestTick tick;
    private final Clock clock;

    @Inject
    RequestClock(RequestTable table, Kinds kinds, RequestTick tick, Clock clock) {
        this.table = table;
        this.kinds = kinds;
        this.tick = tick;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request.clock";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        var names = kinds.all().keySet();
        var due = table.due(names, clock.instant(), AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(this::handle);
            due = due.size() < AT_ONCE ? java.util.List.of() : table.due(names, clock.instant(), AT_ONCE);
        }
    }

    private void handle(RequestId id) {
        try {
            tick.handle(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A request could not be moved on; it is tried again", e);
            table.later(id, clock.instant().plus(AGAIN));
        }
    }
}
