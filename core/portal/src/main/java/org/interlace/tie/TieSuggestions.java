package org.interlace.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.interlace.api.safety.AuditLog;
import org.interlace.api.safety.Distance;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.api.tie.TieOffers;
import org.interlace.tie.domain.TieKind;
import org.interlace.tie.store.ProposalTable;
import org.interlace.tie.store.TieTable;

/**
 * A tie offered to two people, by a facilitator or after something they did together; both must confirm. Whoever has
 * confirmed sees it as a request of their own: on its way until the end, whatever the other does.
 */
@ApplicationScoped
public class TieSuggestions implements RequestKind, TieOffers {

    /** May suggest ties between others. */
    public static final Permission SUGGEST = new Permission("tie", "suggestion", "make");

    /** Who has not answered yet. */
    private static final String ASKED = "asked";

    /** Who has said no. */
    private static final String ANSWERED = "answered";

    /** Twenty-one days, two confirmations. */
    public static final RequestMachine MACHINE = RequestMachine.of("tie.suggestion", Duration.ofDays(21))
            .waits("offered", State.Wait.of(ASKED, Duration.ofDays(21), "lapse"))
            .ends("tied", State.End.GOOD)
            .ends("closed", State.End.NEUTRAL)
            .move("confirm", "offered", "offered", ASKED)
            .move("decline", "offered", "offered", ASKED)
            .move("agree", "offered", "tied", Move.TIME)
            .move("fade", "offered", "closed", Move.TIME)
            .move("lapse", "offered", "closed", Move.TIME)
            .built();

    private final Requests requests;
    private final ProposalTable proposals;
    private final TieTable table;
    private final TieMaking making;
    private final Distance distance;
    private final AuditLog audit;

    @Inject
    TieSuggestions(
            Requests requests,
            ProposalTable proposals,
            TieTable table,
            TieMaking making,
            Distance distance,
            AuditLog audit) {
        this.requests = requests;
        this.proposals = proposals;
        this.table = table;
        this.making = making;
        this.distance = distance;
        this.audit = audit;
    }

    /** A facilitator suggests a tie to two people. */
    @Requires("tie:suggestion:make")
    @Transactional
    public void suggest(MemberId one, MemberId other) {
        for (var person : List.of(one, other)) {
            audit.note(MessageKey.parse("tie.act.suggested"), Optional.of(person), "");
        }
        offer(one, other, TieKind.OTHER.word(), new Because("suggestion", ""));
    }

    @Override
    @Transactional
    public void offer(MemberId one, MemberId other, String kind, Because because) {
        var known = TieKind.of(kind).orElseThrow(() -> new IllegalArgumentException("No kind of tie: " + kind));
        if (one.equals(other)
                || distance.between(one, other)
                || table.between(one, other).isPresent()) {
            return;
        }
        try {
            var request = requests.begin(new NewRequest(
                    MACHINE.kind(), Optional.of(pair(one, other)), Map.of(ASKED, List.of(one, other)), false));
            proposals.add(request.id(), new ProposalTable.About(known, because));
        } catch (PortalException e) {
            return; // they are being asked already
        }
    }

    /** The same whoever is named first. */
    static String pair(MemberId one, MemberId other) {
        var first = one.toString();
        var second = other.toString();
        return first.compareTo(second) < 0 ? first + " " + second : second + " " + first;
    }

    @Override
    public RequestMachine machine() {
        return MACHINE;
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        var others = request.parties().values().stream()
                .flatMap(List::stream)
                .filter(one -> !member.equals(Optional.of(one)))
                .distinct()
                .map(Value.Person::new)
                .toArray(Value[]::new);
        return new Question(
                Sentence.of(MessageKey.parse("tie.question.suggestion"), others),
                List.of(),
                List.of("confirm", "decline"),
                "/network");
    }

    @Override
    public String address(Request request) {
        return "/network";
    }

    @Override
    public void moved(Request request, Step step) {
        if (step.role().equals(ASKED)) {
            answered(request, step.by().orElseThrow(), step.move().equals("confirm"));
        }
        if (step.to().equals("tied")) {
            var both = request.in(RequestMachine.ASKER);
            var kind =
                    proposals.find(request.id()).map(ProposalTable.About::kind).orElse(TieKind.OTHER);
            making.makeForBoth(both.get(0), both.get(1), kind);
        }
    }

    /** Who declines is not told on: the other is still asked, and learns nothing before the end. */
    private void answered(Request request, MemberId by, boolean yes) {
        var waiting = without(request.in(ASKED), by);
        requests.recast(request.id(), ASKED, waiting);
        var role = yes ? RequestMachine.ASKER : ANSWERED;
        requests.recast(request.id(), role, with(request.in(role), by));
        if (waiting.isEmpty()) {
            boolean both = yes && request.in(ANSWERED).isEmpty();
            requests.proceed(request.id(), both ? "agree" : "fade");
        }
    }

    private static List<MemberId> without(List<MemberId> members, MemberId one) {
        return members.stream().filter(member -> !member.equals(one)).toList();
    }

    private static List<MemberId> with(List<MemberId> members, MemberId one) {
        return Stream.concat(members.stream(), Stream.of(one)).distinct().toList();
    }
}
