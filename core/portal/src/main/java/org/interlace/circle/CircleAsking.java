package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Sight;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleMachines;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.circle.store.AskingTable;
import org.interlace.circle.store.CircleTable;

/** What the four kinds of request round a circle share: which circle it is about, and how it is asked. */
@ApplicationScoped
public class CircleAsking {

    private final CircleTable table;
    private final AskingTable askings;
    private final Requests requests;
    private final Viewer viewer;

    @Inject
    CircleAsking(CircleTable table, AskingTable askings, Requests requests, Viewer viewer) {
        this.table = table;
        this.askings = askings;
        this.requests = requests;
        this.viewer = viewer;
    }

    /**
     * Begins one for the viewer; while theirs with the same people is on its way, that one stands.
     *
     * @param people who plays which role beside the asker
     */
    void begin(RequestMachine machine, UUID circle, Map<String, List<MemberId>> people) {
        var own = viewer.member().orElseThrow(() -> new PortalException(CircleProblem.NO_PROFILE));
        var parties = new java.util.HashMap<>(people);
        parties.put(RequestMachine.ASKER, List.of(own));
        // whoever has come to be asked instead changes nothing of the wish: only a guest makes it another one
        var other = people.getOrDefault(CircleMachines.GUEST, people.getOrDefault(CircleMachines.NEXT, List.of()));
        var key = circle + " " + own + (other.isEmpty() ? "" : " " + other.get(0));
        requests.begin(new NewRequest(machine.kind(), Optional.of(key), parties, false), id -> askings.add(id, circle));
    }

    /** The circle a request is about, while it is there. */
    Optional<Circle> circle(Request request) {
        return askings.circle(request.id()).flatMap(table::find);
    }

    /** Somebody asks about a circle. */
    Question question(String key, Request request, MemberId asker) {
        var circle = circle(request);
        return new Question(
                Sentence.of(
                        MessageKey.parse(key),
                        new Value.Person(asker),
                        new Value.Plain(circle.map(Circle::name).orElse(""))),
                List.of(),
                List.of("confirm", "decline"),
                address(circle));
    }

    /** The page of its circle. */
    String address(Request request) {
        return address(circle(request));
    }

    private static String address(Optional<Circle> circle) {
        return circle.map(found -> "/circles/" + found.handle()).orElse("/circles");
    }

    /** What the viewer sees of the request of a kind in which they play a role; empty when there is none on its way. */
    public Optional<Sight> own(Circle circle, RequestMachine machine, String role) {
        return viewer.member()
                .flatMap(own -> askings.of(circle.id(), machine.kind(), role, own))
                .map(requests::see);
    }
}
