package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.mail.MailTo;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.Move;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.State;
import org.interlace.api.request.Step;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventStore;

/** A seat is offered to somebody who waits; silence lets it go to the next. */
@ApplicationScoped
public class SeatOffer implements RequestKind {

    static final String KIND = "events.offer";

    /** Who waits for a seat. */
    static final String WAITING = "waiting";

    private static final RequestMachine MACHINE = RequestMachine.of(KIND, Duration.ofDays(2))
            .waits("offered", State.Wait.of(WAITING, Duration.ofHours(24), "lapse"))
            .ends("taken", State.End.GOOD)
            .ends("passed", State.End.NEUTRAL)
            .move("take", "offered", "taken", WAITING)
            .move("pass", "offered", "passed", WAITING)
            .move("lapse", "offered", "passed", Move.TIME)
            .built();

    private final EventStore events;
    private final EnrolmentStore store;
    private final Instance<WaitingList> waiting;

    @Inject
    SeatOffer(EventStore events, EnrolmentStore store, Instance<WaitingList> waiting) {
        this.events = events;
        this.store = store;
        this.waiting = waiting;
    }

    @Override
    public RequestMachine machine() {
        return MACHINE;
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        var event = event(request);
        var title = event.map(SeatOffer::title).orElse("");
        return new Question(
                Sentence.of(Telling.key("offer.question"), new Value.Plain(title)),
                event.map(Telling::facts).orElse(List.of()),
                List.of("take", "pass"),
                address(request));
    }

    private static String title(Event event) {
        var texts = event.sheet().texts();
        return texts.text(texts.original()).title();
    }

    private Optional<Event> event(Request request) {
        return store.byOffer(request.id().value()).flatMap(one -> events.find(one.event()));
    }

    @Override
    public String address(Request request) {
        return event(request).map(event -> "/events/" + event.handle()).orElse("/events/mine");
    }

    @Override
    public Optional<MailTo.Address> reach(Request request, GuestId guest) {
        return store.find(guest.value())
                .flatMap(Enrolment::guest)
                .filter(who -> !who.email().isEmpty())
                .map(who -> new MailTo.Address(who.email(), Locale.forLanguageTag(who.language())));
    }

    @Override
    public void moved(Request request, Step step) {
        var enrolment = store.byOffer(request.id().value())
                .filter(one -> one.state() == EnrolmentState.OFFERED)
                .orElse(null);
        if (enrolment == null) {
            return;
        }
        var event = events.hold(enrolment.event()).orElseThrow();
        if (step.to().equals("taken")) {
            enrolment.sit(enrolment.pot());
        } else {
            enrolment.leave();
            waiting.get().promote(event);
        }
    }
}
