package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.problem.PortalException;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventStore;

/** People come in at the door; ticked twice they are in once. */
@ApplicationScoped
public class CheckIns {

    /** So early the door opens. */
    private static final Duration EARLY = Duration.ofHours(12);

    private final Organising organising;
    private final EventStore events;
    private final EnrolmentStore store;
    private final GraphChanges changes;
    private final Clock clock;

    @Inject
    CheckIns(Organising organising, EventStore events, EnrolmentStore store, GraphChanges changes, Clock clock) {
        this.organising = organising;
        this.events = events;
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Those who have a seat, in the order they came.
     *
     * @throws PortalException as for an event that is not there, when the viewer is not at its door
     */
    public List<Enrolment> expected(Event event) {
        door(event.id());
        return store.of(event.id(), Set.of(EnrolmentState.ENROLLED));
    }

    /** Whether people can be let in: from twelve hours before until it is over for a week. */
    public boolean isOpen(Event event) {
        var now = clock.instant();
        return now.isAfter(event.sheet().when().from().minus(EARLY))
                && now.isBefore(event.sheet().when().until().plus(Duration.ofDays(7)));
    }

    /**
     * Somebody shows a ticket.
     *
     * @param at when; of a door that was offline it is earlier than now
     * @throws PortalException when nobody has it
     */
    @Transactional
    public Enrolment come(UUID event, String ticket, Instant at) {
        var found = door(event);
        var enrolment = store.byTicket(event, ticket.strip())
                .filter(one -> one.state() == EnrolmentState.ENROLLED)
                .orElseThrow(() -> new PortalException(EventProblem.BAD_TICKET));
        return let(found, enrolment, at);
    }

    /** Somebody on the list is there. */
    @Transactional
    public Enrolment come(UUID event, UUID enrolment) {
        var found = door(event);
        return let(found, one(event, enrolment), clock.instant());
    }

    /** They were ticked by mistake. */
    @Transactional
    public void notCome(UUID event, UUID enrolment) {
        door(event);
        one(event, enrolment).notCome();
        changes.changed(Enrolment.GRAPH, enrolment);
    }

    private Enrolment one(UUID event, UUID enrolment) {
        return store.find(enrolment)
                .filter(one -> one.event().equals(event) && one.state() == EnrolmentState.ENROLLED)
                .orElseThrow(() -> new PortalException(EventProblem.BAD_TICKET));
    }

    private Enrolment let(Event event, Enrolment enrolment, Instant at) {
        if (!isOpen(event)) {
            throw new PortalException(EventProblem.TOO_LATE);
        }
        enrolment.come(at.isAfter(clock.instant()) ? clock.instant() : at);
        changes.changed(Enrolment.GRAPH, enrolment.id());
        return enrolment;
    }

    private Event door(UUID event) {
        return events.find(event)
                .filter(organising::atDoor)
                .orElseThrow(() -> new PortalException(EventProblem.ABSENT));
    }
}
