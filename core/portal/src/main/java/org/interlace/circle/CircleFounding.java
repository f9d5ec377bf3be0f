package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Step;
import org.interlace.api.safety.Distance;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleMachines;

/**
 * Three found a circle: one proposes, two are asked. Whoever says yes sees it as a request of their own, on its way until
 * the end; who says no is not told on.
 */
@ApplicationScoped
public class CircleFounding implements RequestKind {

    private final CircleAsking asking;
    private final CircleLife life;
    private final Requests requests;
    private final Distance distance;

    @Inject
    CircleFounding(CircleAsking asking, CircleLife life, Requests requests, Distance distance) {
        this.asking = asking;
        this.life = life;
        this.requests = requests;
        this.distance = distance;
    }

    /** Asks two others; where a block stands between them neither is asked, and it lapses as any other. */
    @Transactional
    public void begin(UUID circle, List<MemberId> others) {
        boolean apart =
                others.stream().anyMatch(one -> !distance.among(one, others).isEmpty());
        asking.begin(CircleMachines.FOUNDING, circle, Map.of(CircleMachines.ASKED, apart ? List.of() : others));
    }

    @Override
    public RequestMachine machine() {
        return CircleMachines.FOUNDING;
    }

    /** What it is to be called and what for stands on its page, which is opened before one says yes. */
    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        var proposer =
                asking.circle(request).map(Circle::welcome).or(request::asker).orElseThrow();
        var third = Stream.concat(request.in(CircleMachines.ASKED).stream(), request.in(RequestMachine.ASKER).stream())
                .filter(one -> !one.equals(proposer) && !member.equals(Optional.of(one)))
                .findFirst();
        var text = third.map(one -> Sentence.of(
                        MessageKey.parse("circle.question.founding"),
                        new Value.Person(proposer),
                        new Value.Person(one)))
                .orElseGet(() ->
                        Sentence.of(MessageKey.parse("circle.question.founding-alone"), new Value.Person(proposer)));
        return new Question(text, List.of(), List.of(), asking.address(request));
    }

    /** Other doors stand on the list; a page of what came to nothing would soon be gone. */
    @Override
    public String address(Request request) {
        return "/circles";
    }

    @Override
    public void moved(Request request, Step step) {
        if (step.role().equals(CircleMachines.ASKED)) {
            answered(request, step.by().orElseThrow(), step.move().equals("confirm"));
        } else if (step.to().equals("open")) {
            var circle = asking.circle(request).orElseThrow(Circles::absent);
            life.open(circle.id(), request.in(RequestMachine.ASKER));
        }
    }

    private void answered(Request request, MemberId by, boolean yes) {
        var waiting = request.in(CircleMachines.ASKED).stream()
                .filter(one -> !one.equals(by))
                .toList();
        requests.recast(request.id(), CircleMachines.ASKED, waiting);
        var agreed = Stream.concat(request.in(RequestMachine.ASKER).stream(), yes ? Stream.of(by) : Stream.empty())
                .distinct()
                .toList();
        requests.recast(request.id(), RequestMachine.ASKER, agreed);
        if (waiting.isEmpty()) {
            requests.proceed(request.id(), agreed.size() == CircleMachines.FOUNDERS ? "agree" : "fade");
        }
    }
}
