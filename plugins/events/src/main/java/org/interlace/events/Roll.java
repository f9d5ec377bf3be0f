package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventStore;
import org.interlace.events.domain.Seats;

/** Who comes and who waits, for those who organise. */
@ApplicationScoped
public class Roll {

    private final Organising organising;
    private final EventStore events;
    private final EnrolmentStore store;

    @Inject
    Roll(Organising organising, EventStore events, EnrolmentStore store) {
        this.organising = organising;
        this.events = events;
        this.store = store;
    }

    /**
     * All of them in the order they came.
     *
     * @throws PortalException as for an event that is not there, when the viewer does not organise it
     */
    public List<Enrolment> of(Event event) {
        own(event);
        return store.of(event.id(), Set.of(EnrolmentState.ENROLLED, EnrolmentState.OFFERED, EnrolmentState.WAITING));
    }

    /** How many come, guests and children among them. */
    public int people(Event event) {
        own(event);
        return store.taken(List.of(event.id()))
                .getOrDefault(event.id(), Seats.Taken.NONE)
                .all();
    }

    /** Who stands at the door. */
    public List<MemberId> door(Event event) {
        own(event);
        return events.door(event.id());
    }

    /**
     * The list for a spreadsheet, safe there: no cell begins with a formula.
     *
     * @param names in the order of {@link #of}
     */
    public byte[] csv(Event event, List<String> names) {
        var all = of(event);
        var text = new StringBuilder("\ufeffname,state,guests,children,came\r\n");
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            text.append(cell(names.get(i)))
                    .append(',')
                    .append(one.state().word())
                    .append(',')
                    .append(one.party().guests())
                    .append(',')
                    .append(one.party().children())
                    .append(',')
                    .append(one.came().map(Object::toString).orElse(""))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private void own(Event event) {
        if (!organising.organises(event)) {
            throw new PortalException(EventProblem.ABSENT);
        }
    }
}
