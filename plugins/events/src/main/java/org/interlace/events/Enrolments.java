package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.api.account.Viewer;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.events.domain.Answers;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventQuestion;
import org.interlace.events.domain.EventState;
import org.interlace.events.domain.EventStore;
import org.interlace.events.domain.Guest;
import org.interlace.events.domain.Handle;
import org.interlace.events.domain.Party;
import org.interlace.events.domain.Seats;
import org.interlace.events.domain.Seen;

/**
 * People enrol, change what they said, and leave. Seats are decided while nobody else touches the event, so that the last
 * one never goes twice.
 */
@ApplicationScoped
public class Enrolments {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,180}\\.[^\\s@<>\".]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ./-]{6,20}");

    private final EventStore events;
    private final EnrolmentStore store;
    private final WaitingList waiting;
    private final GuestLinks links;
    private final Telling telling;
    private final Requests requests;
    private final GraphChanges changes;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Enrolments(
            EventStore events,
            EnrolmentStore store,
            WaitingList waiting,
            GuestLinks links,
            Telling telling,
            Requests requests,
            GraphChanges changes,
            Viewer viewer,
            Clock clock) {
        this.events = events;
        this.store = store;
        this.waiting = waiting;
        this.links = links;
        this.telling = telling;
        this.requests = requests;
        this.changes = changes;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * What somebody wants.
     *
     * @param seen who sees that they come
     */
    public record Wish(Party party, Answers answers, Seen seen) {

        /** One person alone, seen by nobody. */
        public static final Wish PLAIN = new Wish(Party.ALONE, Answers.NONE, Seen.NOBODY);
    }

    /**
     * An enrolment of somebody without an account.
     *
     * @param secret for the address of their seat
     */
    public record ByLink(Enrolment enrolment, String secret) {}

    /** The viewer's own for an event, if it counts. */
    public Optional<Enrolment> own(Event event) {
        return viewer.member().flatMap(own -> store.of(event.id(), own));
    }

    /** The viewer's own, of events that are not over yet. */
    public List<Enrolment> own() {
        return viewer.member().map(own -> store.of(own, clock.instant())).orElse(List.of());
    }

    /**
     * The viewer comes, or waits for a seat. Again it changes what was said.
     *
     * @throws PortalException when one does not enrol here or not any more, or something is wrong with the wish
     */
    @Transactional
    public Enrolment enrol(UUID id, Wish wish) {
        var own = viewer.member().orElseThrow(() -> new PortalException(EventProblem.NO_PROFILE));
        var event = held(id, false);
        check(event, wish);
        var before = store.of(id, own);
        if (before.isPresent()) {
            return change(event, before.get(), wish);
        }
        var made = fresh(event);
        made.of(own);
        return seat(event, made, wish);
    }

    /**
     * Somebody without an account comes, or waits for a seat. Who enrolled already by the same address gets a new letter
     * with a link, and is told nothing else on the page.
     *
     * @throws PortalException as {@link #enrol}, or when name or address are none
     */
    @Transactional
    public ByLink enrol(UUID id, Guest guest, Wish wish) {
        check(guest);
        var event = held(id, true);
        check(event, wish);
        var before = store.byReach(id, guest.email(), guest.phone());
        if (before.isPresent()) {
            telling.again(event, before.get());
            return new ByLink(before.get(), "");
        }
        var made = fresh(event);
        made.of(guest);
        var seated = seat(event, made, wish);
        return new ByLink(seated, links.fresh(seated));
    }

    private static void check(Guest guest) {
        if (guest.name().isBlank() || guest.name().length() > Guest.NAME) {
            throw new PortalException(EventProblem.BAD_NAME, Guest.NAME);
        }
        boolean email = !guest.email().isEmpty();
        boolean phone = !guest.phone().isEmpty();
        if ((!email && !phone)
                || (email && !EMAIL.matcher(guest.email()).matches())
                || (phone && !PHONE.matcher(guest.phone()).matches())) {
            throw new PortalException(EventProblem.BAD_REACH);
        }
    }

    private Event held(UUID id, boolean byAnybody) {
        var event = events.find(id)
                .filter(found -> found.isShown() && (found.isOpen() || !byAnybody))
                .flatMap(found -> events.hold(id))
                .orElseThrow(() -> new PortalException(EventProblem.ABSENT));
        if (event.sheet().enrolling().how() != Enrolling.How.HERE) {
            throw new PortalException(EventProblem.NOT_HERE);
        }
        if (event.state() != EventState.PUBLISHED || event.isBegun(clock.instant())) {
            throw new PortalException(EventProblem.TOO_LATE);
        }
        return event;
    }

    private static void check(Event event, Wish wish) {
        var enrolling = event.sheet().enrolling();
        var party = wish.party();
        if (party.guests() > enrolling.guests() || party.children() > (enrolling.children() ? Enrolling.GUESTS : 0)) {
            throw new PortalException(EventProblem.BAD_PARTY, enrolling.guests());
        }
        for (var question : enrolling.questions()) {
            check(question, wish.answers().by().getOrDefault(question.id(), ""));
        }
    }

    private static void check(EventQuestion question, String answer) {
        boolean known =
                switch (question.kind()) {
                    case TEXT -> answer.length() <= Answers.LONGEST;
                    case YES -> answer.isEmpty() || answer.equals("yes") || answer.equals("no");
                    case CHOICE ->
                        answer.isEmpty()
                                || question.choices().values().stream()
                                        .anyMatch(list -> number(answer) >= 0 && number(answer) < list.size());
                };
        if (!known || (question.needed() && answer.isBlank())) {
            throw new PortalException(EventProblem.BAD_ANSWER);
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : -1;
    }

    private Enrolment fresh(Event event) {
        return new Enrolment(event.id(), Handle.secret(), store.nextInLine(event.id()), clock.instant());
    }

    private Enrolment seat(Event event, Enrolment made, Wish wish) {
        made.bring(wish.party());
        made.say(wish.answers(), wish.seen());
        room(event, wish.party(), Seats.Taken.NONE).ifPresentOrElse(made::sit, () -> made.queue(made.inLine()));
        store.keep(made);
        if (made.state() == EnrolmentState.ENROLLED) {
            telling.seated(event, made);
        } else {
            telling.waits(event, made);
        }
        return made;
    }

    /** Room beside all who sit there but those whose own seats are asked about. */
    private Optional<Seats.Pot> room(Event event, Party party, Seats.Taken own) {
        var taken = store.taken(List.of(event.id())).getOrDefault(event.id(), Seats.Taken.NONE);
        return event.sheet()
                .enrolling()
                .seats()
                .room(party.people(), party.groups(), taken.without(own), clock.instant());
    }

    /**
     * The viewer's own says something else, or more or fewer people come along.
     *
     * @throws PortalException when so many do not fit
     */
    private Enrolment change(Event event, Enrolment enrolment, Wish wish) {
        boolean seated = enrolment.state() != EnrolmentState.WAITING;
        boolean same = enrolment.party().equals(wish.party());
        enrolment.say(wish.answers(), wish.seen());
        if (same) {
            return enrolment;
        }
        if (!seated) {
            enrolment.bring(wish.party());
        } else if (wish.party().people() <= enrolment.party().people()) {
            enrolment.bring(wish.party());
        } else {
            var pot = room(event, wish.party(), Seats.Taken.of(enrolment))
                    .orElseThrow(() -> new PortalException(EventProblem.FULL));
            enrolment.bring(wish.party());
            enrolment.move(pot);
        }
        waiting.promote(event);
        return enrolment;
    }

    /**
     * The enrolment behind a link.
     *
     * @throws PortalException when there is none, or it counts no more
     */
    public Enrolment behind(String secret) {
        return links.find(secret)
                .filter(Enrolment::isActive)
                .orElseThrow(() -> new PortalException(EventProblem.ABSENT));
    }

    /** Whoever holds a link changes what they said. */
    @Transactional
    public Enrolment change(String secret, Wish wish) {
        var event = held(behind(secret).event(), false);
        check(event, wish);
        return change(event, behind(secret), wish);
    }

    /** Whoever holds a link comes no more; nothing of them stays. */
    @Transactional
    public void leave(String secret) {
        leave(behind(secret));
    }

    /** The viewer comes no more. Repeating it changes nothing. */
    @Transactional
    public void leave(UUID event) {
        viewer.member().flatMap(own -> store.of(event, own)).ifPresent(this::leave);
    }

    private void leave(Enrolment enrolment) {
        var event = events.hold(enrolment.event()).orElseThrow(() -> new PortalException(EventProblem.ABSENT));
        if (event.isOver(clock.instant())) {
            throw new PortalException(EventProblem.TOO_LATE);
        }
        if (!enrolment.isActive()) {
            return;
        }
        var offer = enrolment.offer();
        var member = enrolment.member();
        enrolment.leave();
        offer.ifPresent(request -> passed(enrolment, member, new RequestId(request)));
        waiting.promote(event);
        changes.changed(Enrolment.GRAPH, enrolment.id());
    }

    private void passed(Enrolment enrolment, Optional<MemberId> member, RequestId request) {
        if (member.isPresent()) {
            requests.proceed(request, "lapse");
        } else {
            requests.answer(request, new GuestId(enrolment.id()), "pass");
        }
    }

    /** Whoever is offered a seat takes it, by link. */
    @Transactional
    public void take(String secret) {
        var enrolment = behind(secret);
        enrolment
                .offer()
                .ifPresent(request -> requests.answer(new RequestId(request), new GuestId(enrolment.id()), "take"));
    }

    /** Whoever is offered a seat takes it. */
    @Transactional
    public void take(UUID event) {
        viewer.member()
                .flatMap(own -> store.of(event, own))
                .flatMap(Enrolment::offer)
                .ifPresent(request -> requests.move(new RequestId(request), "take"));
    }
}
