package org.interlace.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.interlace.graph.Applier;
import org.interlace.graph.GraphWorker;
import org.interlace.graph.Projections;

/** Waits until the graph has followed the tables, as long as it makes headway. */
@ApplicationScoped
public class GraphWait {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long FEW = 2000;
    private static final long SHORT_PAUSE_MILLIS = 50;
    private static final long PAUSE_MILLIS = 500; // counting many takes its time too

    private final Applier applier;
    private final GraphWorker worker;
    private final Projections projections;
    private final Clock clock;

    @Inject
    GraphWait(Applier applier, GraphWorker worker, Projections projections, Clock clock) {
        this.applier = applier;
        this.worker = worker;
        this.projections = projections;
        this.clock = clock;
    }

    /** Answers how many changes still wait: 0, or more when the graph is away. */
    public long forGraph(Progress progress) {
        long most = waiting();
        long before = most;
        var headway = clock.instant();
        for (long left = most; left > 0; left = waiting()) {
            if (left < before) {
                before = left;
                headway = clock.instant();
            } else if (Duration.between(headway, clock.instant()).compareTo(PATIENCE) > 0) {
                return left;
            }
            most = Math.max(most, left);
            progress.at("graph", most - left, most);
            worker.wake();
            pause(left < FEW ? SHORT_PAUSE_MILLIS : PAUSE_MILLIS);
        }
        return 0;
    }

    private long waiting() {
        var waiting = applier.backlog();
        return projections.kinds().stream()
                .mapToLong(kind -> waiting.getOrDefault(kind, 0L))
                .sum();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
