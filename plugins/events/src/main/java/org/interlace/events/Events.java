package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.organisation.OrganisationName;
import org.interlace.api.organisation.OrganisationNames;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventFilter;
import org.interlace.events.domain.EventState;
import org.interlace.events.domain.EventStore;
import org.interlace.events.domain.Seats;
import org.interlace.events.domain.Standing;

/** Events as the viewer may read them. */
@ApplicationScoped
public class Events {

    private static final int MOST_WRITTEN = 200;

    private final EventStore store;
    private final EnrolmentStore enrolments;
    private final Organising organising;
    private final OrganisationNames organisations;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Events(
            EventStore store,
            EnrolmentStore enrolments,
            Organising organising,
            OrganisationNames organisations,
            Viewer viewer,
            Clock clock) {
        this.store = store;
        this.enrolments = enrolments;
        this.organising = organising;
        this.organisations = organisations;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * One by its address.
     *
     * @throws PortalException the same when it is not there and when it is not for the viewer
     */
    public Event see(String handle) {
        return seen(store.byHandle(handle));
    }

    /**
     * One by id.
     *
     * @throws PortalException as {@link #see(String)}
     */
    public Event see(UUID id) {
        return seen(store.find(id));
    }

    /** The event of a seat, for whoever holds the seat's link. */
    public Event ofSeat(Enrolment enrolment) {
        return store.find(enrolment.event()).orElseThrow(() -> new PortalException(EventProblem.ABSENT));
    }

    /** The events of the viewer's own seats. */
    public List<Event> ofSeats(Collection<UUID> ids) {
        return store.find(ids);
    }

    /** What waits to be looked over, the oldest first. */
    @Requires("events:event:look-over")
    public List<Event> submitted() {
        return store.at(EventState.SUBMITTED, MOST_WRITTEN);
    }

    /** What members see already, though nobody has looked. */
    @Requires("events:event:look-over")
    public List<Event> notLookedOver() {
        return store.notLookedOver(MOST_WRITTEN);
    }

    private Event seen(Optional<Event> event) {
        return event.filter(this::readable).orElseThrow(() -> new PortalException(EventProblem.ABSENT));
    }

    private boolean readable(Event event) {
        return (event.isShown() && (event.isOpen() || viewer.account().isPresent()))
                || organising.organises(event)
                || organising.looksOver();
    }

    /** A page of those that are shown to the viewer, the next first. */
    public List<Event> list(EventFilter filter, int from, int limit) {
        return store.shown(filter, from, limit);
    }

    /** Whether the viewer sees only those that are open to everybody. */
    public boolean onlyOpen() {
        return viewer.account().isEmpty();
    }

    /** Events the viewer writes, the last first. */
    public List<Event> written() {
        return viewer.member()
                .map(own -> store.written(
                        own,
                        organisations.own().stream().map(OrganisationName::id).toList(),
                        MOST_WRITTEN))
                .orElse(List.of());
    }

    /** Seats that are taken, in one question. */
    public Map<UUID, Seats.Taken> taken(Collection<Event> some) {
        return enrolments.taken(some.stream().map(Event::id).toList());
    }

    /** Where one stands, as people read it. */
    public Standing standing(Event event, Map<UUID, Seats.Taken> taken) {
        return event.standing(full(event, taken), now());
    }

    private boolean full(Event event, Map<UUID, Seats.Taken> taken) {
        var seats = event.sheet().enrolling().seats();
        return seats.counted() && free(event, taken) == 0;
    }

    /** Seats left for anybody; meaningless when nobody counts. */
    public int free(Event event, Map<UUID, Seats.Taken> taken) {
        return event.sheet().enrolling().seats().free(taken.getOrDefault(event.id(), Seats.Taken.NONE), now());
    }

    /** What time it is. */
    public Instant now() {
        return clock.instant();
    }
}
