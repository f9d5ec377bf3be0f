package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.permission.Permission;
import org.interlace.api.request.Move;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.State;
import org.interlace.api.request.Step;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventMove;
import org.interlace.events.domain.EventState;
import org.interlace.events.domain.EventStore;

/**
 * The first event of an organisation is looked over within two working days; then it shows to members by itself, and to
 * everybody once a human looked.
 */
@ApplicationScoped
public class LookOver implements RequestKind {

    static final String KIND = "events.look-over";

    private static final String HOUSE = "house";
    private static final RequestMachine MACHINE = RequestMachine.of(KIND, Duration.ofDays(14))
            .waits("waits", State.Wait.of(HOUSE, Duration.ofDays(2), "pass").inWorkingDays())
            .ends("shown", State.End.GOOD)
            .ends("back", State.End.NEUTRAL)
            .move("pass", "waits", "shown", HOUSE, Move.TIME)
            .move("return", "waits", "back", HOUSE)
            .move("withdraw", "waits", "back", RequestMachine.ASKER)
            .built();

    private final EventStore store;
    private final Requests requests;
    private final GraphChanges changes;
    private final Clock clock;

    @Inject
    LookOver(EventStore store, Requests requests, GraphChanges changes, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public RequestMachine machine() {
        return MACHINE;
    }

    @Override
    public Optional<Permission> staff(String role) {
        return role.equals(HOUSE) ? Optional.of(EventsPlugin.LOOK_OVER) : Optional.empty();
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        var title = store.byRequest(request.id().value()).map(LookOver::title).orElse("");
        return new Question(
                Sentence.of(new MessageKey("events", "look-over.question"), new Value.Plain(title)),
                store.byRequest(request.id().value()).map(LookOver::facts).orElse(List.of()),
                List.of(),
                "/admin/events");
    }

    private static List<Notification.Fact> facts(Event event) {
        return List.of(new Notification.Fact(
                new MessageKey("events", "fact.when"),
                new Value.Moment(event.sheet().when().from())));
    }

    private static String title(Event event) {
        var texts = event.sheet().texts();
        return texts.text(texts.original()).title();
    }

    @Override
    public String address(Request request) {
        return store.byRequest(request.id().value())
                .map(event -> "/events/" + event.handle())
                .orElse("/events/mine");
    }

    @Override
    public void moved(Request request, Step step) {
        var event = store.byRequest(request.id().value())
                .flatMap(found -> store.hold(found.id()))
                .filter(found -> found.state() == EventState.SUBMITTED)
                .orElse(null);
        if (event == null) {
            return;
        }
        if (step.to().equals("shown")) {
            event.move(EventMove.PUBLISH, clock.instant());
            changes.changed(Event.GRAPH, event.id());
            changes.changed(Event.ORGANISER, event.id());
        } else {
            event.move(EventMove.WITHDRAW, clock.instant());
            requests.known(request.id());
        }
    }
}
