package org.interlace.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Move;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Question;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.State;
import org.interlace.api.request.Step;
import org.interlace.api.room.Rooms;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.safety.Distance;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.room.domain.RoomProblem;

/**
 * Staff ask one or two members into a conversation, which opens when all of them have said yes. Whoever has said yes sees
 * it as a request of their own; who says no is not told on.
 */
@ApplicationScoped
public class RoomInvitation implements RequestKind {

    /** May ask members into a conversation. */
    public static final Permission INVITE = new Permission("room", "conversation", "invite");

    /** Staff, whoever else has become an asker by a yes. */
    private static final String INVITER = "inviter";

    /** Who has not answered yet. */
    private static final String ASKED = "asked";

    /** Who has said no. */
    private static final String ANSWERED = "answered";

    /** Fourteen days, a yes of everybody. */
    public static final RequestMachine MACHINE = RequestMachine.of("room.invitation", Duration.ofDays(14))
            .waits("offered", State.Wait.of(ASKED, Duration.ofDays(14), "lapse").remindedAfter(Duration.ofDays(7)))
            .ends("open", State.End.GOOD)
            .ends("closed", State.End.NEUTRAL)
            .move("confirm", "offered", "offered", ASKED)
            .move("decline", "offered", "offered", ASKED)
            .move("agree", "offered", "open", Move.TIME)
            .move("fade", "offered", "closed", Move.TIME)
            .move("lapse", "offered", "closed", Move.TIME)
            .built();

    private final Requests requests;
    private final Rooms rooms;
    private final Distance distance;
    private final AuditLog audit;
    private final Viewer viewer;

    @Inject
    RoomInvitation(Requests requests, Rooms rooms, Distance distance, AuditLog audit, Viewer viewer) {
        this.requests = requests;
        this.rooms = rooms;
        this.distance = distance;
        this.audit = audit;
        this.viewer = viewer;
    }

    /**
     * Asks one or two members; while the viewer's with the same people is on its way, that one stands. Where a block
     * stands between two of them nobody is asked, and it lapses as any other.
     *
     * @throws PortalException {@link RoomProblem#NOT_OPEN} when the viewer has no profile or asks themselves
     */
    @Requires("room:conversation:invite")
    @Transactional
    public void invite(List<MemberId> people) {
        var own = viewer.member().orElseThrow(() -> new PortalException(RoomProblem.NOT_OPEN));
        var asked = people.stream().distinct().toList();
        if (asked.isEmpty() || asked.size() > 2 || asked.contains(own)) {
            throw new PortalException(RoomProblem.NOT_OPEN);
        }
        var all = new ArrayList<>(asked);
        all.add(own);
        var key = Stream.concat(Stream.of(own), asked.stream().sorted(java.util.Comparator.comparing(MemberId::value)))
                .map(MemberId::toString)
                .collect(Collectors.joining(" "));
        requests.begin(
                new NewRequest(
                        MACHINE.kind(),
                        Optional.of(key),
                        Map.of(
                                RequestMachine.ASKER,
                                List.of(own),
                                INVITER,
                                List.of(own),
                                ASKED,
                                apart(all) ? List.of() : asked),
                        false),
                id -> asked.forEach(person ->
                        audit.note(MessageKey.parse("room.act.invited"), Optional.of(person), id.toString())));
    }

    private boolean apart(List<MemberId> people) {
        return people.stream().anyMatch(one -> !distance.among(one, people).isEmpty());
    }

    @Override
    public RequestMachine machine() {
        return MACHINE;
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        var people = everybody(request).stream()
                .filter(one -> !member.equals(Optional.of(one)))
                .map(Value.Person::new)
                .toArray(Value[]::new);
        var text = people.length == 1 ? "room.question.invitation" : "room.question.invitation-three";
        return new Question(
                Sentence.of(MessageKey.parse(text), people), List.of(), List.of("confirm", "decline"), "/requests");
    }

    /** Staff stand first: the sentence names them so. */
    private static List<MemberId> everybody(Request request) {
        return Stream.of(INVITER, RequestMachine.ASKER, ASKED, ANSWERED)
                .flatMap(role -> request.in(role).stream())
                .distinct()
                .toList();
    }

    @Override
    public String address(Request request) {
        return "/rooms";
    }

    @Override
    public void moved(Request request, Step step) {
        if (step.role().equals(ASKED)) {
            answered(request, step.by().orElseThrow(), step.move().equals("confirm"));
        } else if (step.to().equals("open")) {
            var people = request.in(RequestMachine.ASKER);
            var topic = Sentence.of(MessageKey.parse("room.topic.invitation"));
            var room = rooms.open("room.invitation:" + request.id(), topic, List.of());
            people.forEach(person -> rooms.seat(room, person));
        }
    }

    /** A block that came meanwhile makes it come to nothing, without a word to whoever has just said yes. */
    private void answered(Request request, MemberId by, boolean yes) {
        var waiting = request.in(ASKED).stream().filter(one -> !one.equals(by)).toList();
        requests.recast(request.id(), ASKED, waiting);
        var role = yes ? RequestMachine.ASKER : ANSWERED;
        var members = Stream.concat(request.in(role).stream(), Stream.of(by))
                .distinct()
                .toList();
        requests.recast(request.id(), role, members);
        if (waiting.isEmpty()) {
            boolean all = yes && request.in(ANSWERED).isEmpty() && !apart(members);
            requests.proceed(request.id(), all ? "agree" : "fade");
        }
    }
}
