package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.job.Job;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventMove;
import org.interlace.events.domain.EventStore;

/** Puts events away a year after their end; who came is forgotten after six months, and only numbers stay. */
@ApplicationScoped
public class OldEvents implements Job {

    private static final Duration NAMED = Duration.ofDays(182);
    private static final Duration SHOWN = Duration.ofDays(365);
    private static final int MOST = 200;

    private final EnrolmentStore enrolments;
    private final EventStore events;
    private final GraphChanges changes;
    private final Clock clock;

    @Inject
    OldEvents(EnrolmentStore enrolments, EventStore events, GraphChanges changes, Clock clock) {
        this.enrolments = enrolments;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events.old";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        enrolments.removeOld(now.minus(NAMED));
        for (var event : events.endedBefore(now.minus(SHOWN), MOST)) {
            event.move(EventMove.ARCHIVE, now);
            changes.changed(Event.GRAPH, event.id());
            changes.changed(Event.ORGANISER, event.id());
        }
    }
}
