package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interlace.api.availability.Availabilities;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Move;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Step;
import org.interlace.api.room.Rooms;
import org.interlace.api.safety.Distance;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.introductions.domain.About;
import org.interlace.introductions.domain.Attempt;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionMachine;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Phrase;

/** An introduction as a kind of request: what each is asked, and what follows from each answer. */
@ApplicationScoped
public class IntroductionKind implements RequestKind {

    private static final int LATER_DAYS = 7;

    private final IntroductionStore store;
    private final Passage passage;
    private final Requests requests;
    private final Rooms rooms;
    private final Availabilities availabilities;
    private final Distance distance;
    private final HouseRules rules;
    private final Clock clock;

    @Inject
    IntroductionKind(
            IntroductionStore store,
            Passage passage,
            Requests requests,
            Rooms rooms,
            Availabilities availabilities,
            Distance distance,
            HouseRules rules,
            Clock clock) {
        this.store = store;
        this.passage = passage;
        this.requests = requests;
        this.rooms = rooms;
        this.availabilities = availabilities;
        this.distance = distance;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public RequestMachine machine() {
        return rules.machine();
    }

    @Override
    public Optional<Permission> staff(String role) {
        return role.equals(IntroductionMachine.FACILITATOR)
                ? Optional.of(IntroductionsPlugin.FACILITATE)
                : Optional.empty();
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        var introduction = of(request);
        var text =
                switch (role) {
                    case IntroductionMachine.CONNECTOR ->
                        sentence("question.connector", introduction.asker(), introduction.target());
                    case IntroductionMachine.TARGET ->
                        sentence(
                                "question."
                                        + introduction.about().map(About::kind).orElse("target"),
                                introduction.asker());
                    case IntroductionMachine.FACILITATOR ->
                        sentence("question." + request.state(), introduction.asker());
                    default -> sentence("question." + request.state(), introduction.target());
                };
        var house = role.equals(IntroductionMachine.FACILITATOR);
        return new Question(
                text,
                List.of(new Notification.Fact(
                        key(introduction.ask().purpose() == Phrase.HELP ? "offers" : "looks-for"),
                        new Value.Word(introduction.ask().purpose().text()))),
                answers(request, role),
                house ? "/admin/introductions" : address(request));
    }

    private static List<String> answers(Request request, String role) {
        return switch (role) {
            case IntroductionMachine.CONNECTOR -> List.of("gladly", "later", "unfamiliar", "no");
            case IntroductionMachine.TARGET -> List.of("yes", "refuse");
            case RequestMachine.ASKER ->
                request.state().equals("confirming") ? List.of("confirm", "withdraw") : List.of();
            default -> List.of();
        };
    }

    private static Sentence sentence(String key, MemberId... people) {
        var names = new ArrayList<Value>();
        for (var person : people) {
            names.add(new Value.Person(person));
        }
        return new Sentence(key(key), names);
    }

    private static MessageKey key(String text) {
        return new MessageKey("introductions", text);
    }

    @Override
    public String address(Request request) {
        return "/introductions/" + request.id();
    }

    @Override
    public void moved(Request request, Step step) {
        if (step.role().equals(IntroductionMachine.FACILITATOR)) {
            byHouse(of(request), step);
        }
        switch (step.move()) {
            case "pass" -> passage.next(request);
            case "gladly" -> opened(request);
            case "later" -> turned(request, Attempt.Answer.LATER);
            case "unfamiliar" -> turned(request, Attempt.Answer.UNFAMILIAR);
            case "no" -> turned(request, Attempt.Answer.NO);
            case "next" -> turned(request, Attempt.Answer.SILENT);
            case "onward" -> onward(request);
            case "forward" -> passage.resume(request);
            case "again" -> passage.overdue(request);
            case "yes", "rather", "postpone", "refuse" -> targeted(request, step);
            case "open", "confirm" -> open(request);
            default -> over(request, step);
        }
    }

    /** Nobody answers for the house what goes to themselves; whoever opened the way without a word for it opened it too. */
    private static void byHouse(Introduction introduction, Step step) {
        if (step.by().filter(introduction.target()::equals).isPresent()) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
        if (step.move().equals("forward") && !introduction.forwarded()) {
            introduction.forward(new Introduction.Word(Optional.empty(), "", step.by()));
        }
    }

    /** A connector opened the way; one that somebody erased stood on leads nowhere, and another is looked for. */
    private void opened(Request request) {
        store.tries(request.id()).running().ifPresentOrElse(attempt -> opened(request, attempt), () -> {
            free(request);
            requests.recast(request.id(), IntroductionMachine.CONNECTOR, List.of());
            requests.proceed(request.id(), "onward");
        });
    }

    /** Who was asked on a way that is gone is no longer. */
    private void free(Request request) {
        request.in(IntroductionMachine.CONNECTOR).forEach(one -> availabilities.answered(request.id(), one));
    }

    private void opened(Request request, Attempt attempt) {
        attempt.answer(Attempt.Answer.GLADLY, null, clock.instant());
        availabilities.answered(request.id(), attempt.asked());
        var opened = new ArrayList<>(request.in(IntroductionMachine.OPENED));
        opened.add(attempt.asked());
        requests.recast(request.id(), IntroductionMachine.OPENED, opened);
        passage.resume(requests.recast(request.id(), IntroductionMachine.CONNECTOR, List.of()));
    }

    /** A connector did not, or was parted from somebody by a block. */
    private void turned(Request request, Attempt.Answer answer) {
        store.tries(request.id())
                .running()
                .ifPresentOrElse(attempt -> turned(request, attempt, answer), () -> free(request));
        requests.recast(request.id(), IntroductionMachine.OPENED, List.of());
        passage.next(request);
    }

    private void turned(Request request, Attempt attempt, Attempt.Answer answer) {
        var until = answer == Attempt.Answer.LATER ? attempt.wished().orElse(passage.inDays(LATER_DAYS)) : null;
        attempt.answer(answer, until, clock.instant());
        boolean parted = !distance.among(attempt.asked(), of(request).both()).isEmpty();
        if (answer == Attempt.Answer.SILENT && !parted) {
            availabilities.silent(request.id(), attempt.asked());
        } else {
            availabilities.answered(request.id(), attempt.asked());
        }
    }

    /** From the queue: somebody is asked already, or the next way is looked for. */
    private void onward(Request request) {
        if (request.in(IntroductionMachine.CONNECTOR).isEmpty()) {
            requests.recast(request.id(), IntroductionMachine.OPENED, List.of());
            passage.next(request);
        }
    }

    private void targeted(Request request, Step step) {
        var introduction = of(request);
        availabilities.answered(request.id(), introduction.target());
        if (step.move().equals("yes") && fresh(introduction)) {
            requests.proceed(request.id(), "open");
        } else if (step.move().equals("postpone")) {
            if (introduction.postponed().isEmpty()) {
                introduction.postpone(passage.inDays(LATER_DAYS));
            }
            requests.recast(request.id(), IntroductionMachine.TARGET, List.of());
        }
    }

    private boolean fresh(Introduction introduction) {
        return !introduction.begun().plus(IntroductionMachine.FRESH).isBefore(clock.instant());
    }

    private void open(Request request) {
        var introduction = of(request);
        var people = new ArrayList<>(introduction.both());
        request.in(IntroductionMachine.OPENED).stream()
                .filter(connector -> distance.among(connector, people).isEmpty())
                .forEach(people::add);
        var topic = sentence("room.topic", introduction.asker(), introduction.target());
        introduction.open(
                rooms.open(
                        "introductions:" + request.id(),
                        topic,
                        people.stream().distinct().toList()),
                clock.instant());
    }

    private void over(Request request, Step step) {
        if (step.from().equals("offered") && step.role().equals(Move.TIME)) {
            var introduction = of(request);
            if (!distance.between(introduction.asker(), introduction.target())) {
                availabilities.silent(request.id(), introduction.target());
            }
        }
    }

    private Introduction of(Request request) {
        return store.find(request.id()).orElseThrow();
    }

    @Override
    public void forgotten(Request request) {
        store.remove(request.id());
    }
}
