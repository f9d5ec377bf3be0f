package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Step;
import org.interlace.api.safety.Distance;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleMachines;
import org.interlace.circle.domain.Standing;

/** Somebody asks to come in, and the welcome person answers; every "no" reads the same (product.md §2.6). */
@ApplicationScoped
public class CircleEntry implements RequestKind {

    private final Circles circles;
    private final CircleAsking asking;
    private final CircleLife life;
    private final Requests requests;
    private final Distance distance;

    @Inject
    CircleEntry(Circles circles, CircleAsking asking, CircleLife life, Requests requests, Distance distance) {
        this.circles = circles;
        this.asking = asking;
        this.life = life;
        this.requests = requests;
        this.distance = distance;
    }

    /** The viewer asks to come in; asking again changes nothing. */
    @Requires("member:profile:change")
    @Transactional
    public void ask(String handle) {
        var seen = circles.see(handle);
        if (seen.standing() == Standing.OUTSIDE) {
            var welcome = welcome(seen.circle(), circles.own());
            asking.begin(CircleMachines.ENTRY, seen.circle().id(), Map.of(CircleMachines.WELCOME, welcome));
        } else if (!seen.inside()) {
            throw Circles.absent();
        }
    }

    /** Nobody is asked across a block: it waits like any other, and comes to nothing at its end. */
    private List<MemberId> welcome(Circle circle, MemberId asker) {
        return Optional.ofNullable(circle.welcome())
                .filter(welcome -> !distance.between(welcome, asker))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public RequestMachine machine() {
        return CircleMachines.ENTRY;
    }

    @Override
    public org.interlace.api.request.Question question(Request request, String role, Optional<MemberId> member) {
        return asking.question("circle.question.entry", request, request.asker().orElseThrow());
    }

    @Override
    public boolean office(String role) {
        return role.equals(CircleMachines.WELCOME);
    }

    @Override
    public String address(Request request) {
        return asking.address(request);
    }

    @Override
    public void moved(Request request, Step step) {
        var circle = asking.circle(request).orElseThrow(Circles::absent);
        var asker = request.asker().orElseThrow();
        if (step.to().equals("done")) {
            life.enter(circle.id(), asker);
        } else if (step.move().equals("turn")) {
            requests.recast(request.id(), CircleMachines.WELCOME, welcome(circle, asker));
        }
    }
}
