package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.Expertise;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.safety.AuditLog;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventMove;
import org.interlace.events.domain.EventSheet;
import org.interlace.events.domain.EventState;
import org.interlace.events.domain.EventStore;
import org.interlace.events.domain.Handle;
import org.interlace.events.domain.Revision;

/** Events are written, changed, shown, cancelled and put away. */
@ApplicationScoped
public class Publishing {

    /** So many letters are looked through for what it is about. */
    private static final int NAMED = 1000;

    private final EventStore store;
    private final Expertise expertise;
    private final Organising organising;
    private final WaitingList waiting;
    private final Telling telling;
    private final Requests requests;
    private final GraphChanges changes;
    private final AuditLog audit;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Publishing(
            EventStore store,
            Expertise expertise,
            Organising organising,
            WaitingList waiting,
            Telling telling,
            Requests requests,
            GraphChanges changes,
            AuditLog audit,
            Viewer viewer,
            Clock clock) {
        this.store = store;
        this.expertise = expertise;
        this.organising = organising;
        this.waiting = waiting;
        this.telling = telling;
        this.requests = requests;
        this.changes = changes;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What is wrong with a sheet, by field, the first first. */
    public Map<String, EventProblem> faults(EventSheet sheet) {
        return SheetCheck.faults(sheet, clock.instant());
    }

    /**
     * Writes a draft.
     *
     * @param organisation in whose name; empty for the house, which only who manages events may
     * @throws PortalException when something is wrong with it, or the viewer does not speak for the organisation
     */
    @Requires("events:event:write")
    @Transactional
    public Event draft(Optional<OrganisationId> organisation, EventSheet sheet) {
        var own = viewer.member().orElseThrow(() -> new PortalException(EventProblem.NO_PROFILE));
        if (!organising.mayWriteFor(organisation)) {
            throw new PortalException(EventProblem.NOT_YOURS);
        }
        check(sheet);
        var original = sheet.texts().text(sheet.texts().original());
        var event = new Event(Handle.of(original.title()), organisation, Optional.of(own), sheet, clock.instant());
        event.isAbout(topics(sheet));
        store.keep(event);
        return event;
    }

    private List<UUID> topics(EventSheet sheet) {
        var original = sheet.texts().text(sheet.texts().original());
        var words = original.title() + " " + original.text();
        return expertise.named(words.substring(0, Math.min(words.length(), NAMED)));
    }

    /**
     * Changes what one says. Those enrolled are told of another time or place; more seats go to who waits.
     *
     * @param version the one that was read
     * @throws PortalException when something is wrong with it, or somebody else changed it
     */
    @Transactional
    public Event revise(UUID id, int version, EventSheet sheet) {
        organising.own(store.find(id));
        var event = store.hold(id).orElseThrow(() -> new PortalException(EventProblem.ABSENT));
        if (event.version() != version) {
            throw new PortalException(EventProblem.STALE);
        }
        if (event.state() == EventState.ARCHIVED) {
            throw new PortalException(EventProblem.BAD_MOVE);
        }
        if (event.sheet().equals(sheet)) {
            return event;
        }
        if (!event.isOver(clock.instant()) || sheet.moved(event.sheet())) {
            check(sheet);
        }
        if (event.isShown()) {
            store.keep(new Revision(event, viewer.member(), clock.instant()));
        }
        if (event.revise(sheet, clock.instant())) {
            telling.moved(event);
        }
        event.isAbout(topics(sheet));
        waiting.promote(event);
        changed(event);
        return event;
    }

    private void check(EventSheet sheet) {
        faults(sheet).values().stream().findFirst().ifPresent(problem -> {
            throw new PortalException(problem);
        });
    }

    /**
     * Makes a move.
     *
     * @throws PortalException when it cannot be made now, or not by the viewer
     */
    @Transactional
    public Event move(UUID id, EventMove move) {
        var event = store.find(id)
                .filter(found -> move.by() == EventMove.By.HOUSE ? organising.looksOver() : organising.organises(found))
                .flatMap(found -> store.hold(id))
                .orElseThrow(() -> new PortalException(EventProblem.ABSENT));
        if (move.to() == event.state()) {
            return event;
        }
        if (!move.from().contains(event.state())) {
            throw new PortalException(EventProblem.BAD_MOVE);
        }
        if (move.by() == EventMove.By.TRUSTED && !organising.trusted(event)) {
            throw new PortalException(EventProblem.NOT_TRUSTED);
        }
        if (move == EventMove.PUBLISH || move == EventMove.SUBMIT || move == EventMove.REVIVE) {
            check(event.sheet());
        }
        make(event, move);
        return event;
    }

    private void make(Event event, EventMove move) {
        switch (move) {
            case SUBMIT -> submit(event);
            case PUBLISH -> event.markLookedOver();
            case WITHDRAW -> answer(event, "withdraw");
            case RETURN -> answer(event, "return");
            default -> {}
        }
        if (event.state() != move.to()) {
            event.move(move, clock.instant());
        }
        if (move == EventMove.CANCEL) {
            telling.cancelled(event);
            waiting.close(event);
        } else if (move == EventMove.REVIVE) {
            telling.revived(event);
        }
        changed(event);
    }

    private void submit(Event event) {
        var asker = viewer.member().orElseThrow(() -> new PortalException(EventProblem.NO_PROFILE));
        event.move(EventMove.SUBMIT, clock.instant());
        requests.begin(
                new NewRequest(
                        LookOver.KIND,
                        Optional.of(event.id().toString()),
                        Map.of(RequestMachine.ASKER, List.of(asker)),
                        false),
                request -> event.ask(request.value()));
    }

    private void answer(Event event, String move) {
        event.request().ifPresent(request -> requests.move(new RequestId(request), move));
    }

    /**
     * The house looked an event over: it is shown to everybody it is meant for.
     *
     * @throws PortalException when it does not wait
     */
    @Requires("events:event:look-over")
    @Transactional
    public void pass(UUID id) {
        var event = store.hold(id).orElseThrow(() -> new PortalException(EventProblem.ABSENT));
        if (event.state() == EventState.SUBMITTED) {
            answer(event, "pass");
        } else if (!event.isShown()) {
            throw new PortalException(EventProblem.BAD_MOVE);
        }
        event.markLookedOver();
        audit.note(new MessageKey("events", "act.passed"), event.author(), event.handle());
        changed(event);
    }

    /** Somebody stands at the door of an event: ticks who comes, and may do nothing else. */
    @Transactional
    public void putAtDoor(UUID id, MemberId member) {
        var event = organising.own(store.find(id));
        store.putAtDoor(event.id(), member);
        telling.atDoor(event, member);
    }

    /** Somebody stands there no more. */
    @Transactional
    public void takeFromDoor(UUID id, MemberId member) {
        store.takeFromDoor(organising.own(store.find(id)).id(), member);
    }

    private void changed(Event event) {
        changes.changed(Event.GRAPH, event.id());
        changes.changed(Event.ORGANISER, event.id());
    }
}
