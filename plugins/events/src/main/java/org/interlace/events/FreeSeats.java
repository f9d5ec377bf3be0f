package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.interlace.api.job.Job;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.EventStore;

/** Offers seats that became free by time alone: those that were reserved until a day. */
@ApplicationScoped
public class FreeSeats implements Job {

    private final EnrolmentStore enrolments;
    private final EventStore events;
    private final WaitingList waiting;
    private final Clock clock;

    @Inject
    FreeSeats(EnrolmentStore enrolments, EventStore events, WaitingList waiting, Clock clock) {
        this.enrolments = enrolments;
        this.events = events;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events.free-seats";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void run() {
        enrolments.waitedFor(clock.instant()).forEach(id -> events.hold(id).ifPresent(waiting::promote));
    }
}
