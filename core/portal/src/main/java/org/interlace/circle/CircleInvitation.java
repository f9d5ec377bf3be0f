package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Step;
import org.interlace.circle.domain.CircleMachines;
import org.interlace.circle.domain.CircleProblem;

/** The welcome person invites somebody, who is asked nothing but yes or no. */
@ApplicationScoped
public class CircleInvitation implements RequestKind {

    private final Circles circles;
    private final CircleAsking asking;
    private final CircleLife life;
    private final MemberNames names;

    @Inject
    CircleInvitation(Circles circles, CircleAsking asking, CircleLife life, MemberNames names) {
        this.circles = circles;
        this.asking = asking;
        this.life = life;
        this.names = names;
    }

    /**
     * Invites somebody; inviting again, or somebody who is inside, changes nothing.
     *
     * @throws PortalException {@link CircleProblem#NOT_WELCOME_PERSON}, or {@link CircleProblem#NOBODY} when nobody is
     *     there, or nobody for the viewer
     */
    @Requires("member:profile:change")
    @Transactional
    public void invite(String handle, String guest) {
        var circle = circles.welcoming(handle);
        var person = names.byHandle(guest).orElseThrow(() -> new PortalException(CircleProblem.NOBODY));
        boolean inside = person.id().equals(circles.own())
                || circles.others(circles.see(handle)).contains(person.id());
        if (!inside) {
            asking.begin(CircleMachines.INVITATION, circle.id(), Map.of(CircleMachines.GUEST, List.of(person.id())));
        }
    }

    @Override
    public RequestMachine machine() {
        return CircleMachines.INVITATION;
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        return asking.question(
                "circle.question.invitation", request, request.asker().orElseThrow());
    }

    @Override
    public String address(Request request) {
        return asking.address(request);
    }

    @Override
    public void moved(Request request, Step step) {
        if (step.to().equals("done")) {
            var circle = asking.circle(request).orElseThrow(Circles::absent);
            request.in(CircleMachines.GUEST).forEach(guest -> life.enter(circle.id(), guest));
        }
    }
}
