package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.api.organisation.OrganisationName;
import org.interlace.api.organisation.OrganisationNames;
import org.interlace.api.problem.PortalException;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventStore;

/** What the viewer may do with an event: by the organisation they speak for, by having written it, or by permission. */
@ApplicationScoped
public class Organising {

    private final OrganisationNames organisations;
    private final EventStore store;
    private final Viewer viewer;

    @Inject
    Organising(OrganisationNames organisations, EventStore store, Viewer viewer) {
        this.organisations = organisations;
        this.store = store;
        this.viewer = viewer;
    }

    /** Whether the viewer may write, change, cancel and see who comes. */
    public boolean organises(Event event) {
        if (viewer.may(EventsPlugin.MANAGE)) {
            return true;
        }
        return event.organisation()
                .map(this::speaksFor)
                .orElseGet(() -> viewer.member().isPresent() && viewer.member().equals(event.author()));
    }

    /** Whether the viewer may write in the name of an organisation, or of the house. */
    boolean mayWriteFor(Optional<OrganisationId> organisation) {
        return viewer.may(EventsPlugin.MANAGE)
                || organisation.filter(this::speaksFor).isPresent();
    }

    /** Whether what the viewer writes for it is shown without being looked over. */
    public boolean trusted(Event event) {
        return viewer.may(EventsPlugin.MANAGE)
                || event.isLookedOver()
                || event.organisation().filter(store::wasLookedOver).isPresent();
    }

    /** Whether the viewer may check people in. */
    public boolean atDoor(Event event) {
        return organises(event)
                || viewer.member()
                        .filter(own -> store.door(event.id()).contains(own))
                        .isPresent();
    }

    /** Whether the viewer looks events over. */
    public boolean looksOver() {
        return viewer.may(EventsPlugin.LOOK_OVER);
    }

    /**
     * An event that the viewer organises.
     *
     * @throws PortalException as for one that is not there
     */
    Event own(Optional<Event> event) {
        return event.filter(this::organises).orElseThrow(() -> new PortalException(EventProblem.ABSENT));
    }

    private boolean speaksFor(OrganisationId organisation) {
        return viewer.member().isPresent()
                && organisations.own().stream().map(OrganisationName::id).anyMatch(organisation::equals);
    }
}
