package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Step;
import org.interlace.circle.domain.CircleMachines;
import org.interlace.circle.domain.CircleProblem;

/** The welcome person hands the role over; since it shows a name outside, the other says yes first. */
@ApplicationScoped
public class CircleHandover implements RequestKind {

    private final Circles circles;
    private final CircleAsking asking;
    private final CircleLife life;

    @Inject
    CircleHandover(Circles circles, CircleAsking asking, CircleLife life) {
        this.circles = circles;
        this.asking = asking;
        this.life = life;
    }

    /**
     * Asks somebody inside to welcome from now on; asking again changes nothing.
     *
     * @throws PortalException {@link CircleProblem#NOT_WELCOME_PERSON}, or {@link CircleProblem#NOBODY} when they are not
     *     inside for the viewer
     */
    @Requires("member:profile:change")
    @Transactional
    public void offer(String handle, MemberId next) {
        var circle = circles.welcoming(handle);
        if (!circles.others(circles.see(handle)).contains(next)) {
            throw new PortalException(CircleProblem.NOBODY);
        }
        asking.begin(CircleMachines.HANDOVER, circle.id(), Map.of(CircleMachines.NEXT, List.of(next)));
    }

    @Override
    public RequestMachine machine() {
        return CircleMachines.HANDOVER;
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        return asking.question(
                "circle.question.handover", request, request.asker().orElseThrow());
    }

    @Override
    public String address(Request request) {
        return asking.address(request);
    }

    @Override
    public void moved(Request request, Step step) {
        if (step.to().equals("done")) {
            var circle = asking.circle(request).orElseThrow(Circles::absent);
            request.in(CircleMachines.NEXT).forEach(next -> life.welcome(circle.id(), next, true));
        }
    }
}
