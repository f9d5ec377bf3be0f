package org.interlace.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
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
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.api.tie.TieOffers;
import org.interlace.api.tie.TieReason;
import org.interlace.registry.Contributions;
import org.interlace.tie.domain.TieKind;
import org.interlace.tie.store.ProposalTable;
import org.interlace.tie.store.TieTable;

/** A tie that one proposes and the other confirms; only where both can know why. */
@ApplicationScoped
public class TieProposals implements RequestKind {

    /** Thirty days; confirmed, or closed without a word. */
    public static final RequestMachine MACHINE = RequestMachine.of("tie.proposal", Duration.ofDays(30))
            .waits(
                    "proposed",
                    State.Wait.of("other", Duration.ofDays(30), "lapse").remindedAfter(Duration.ofDays(14)))
            .ends("tied", State.End.GOOD)
            .ends("closed", State.End.NEUTRAL)
            .move("confirm", "proposed", "tied", "other")
            .move("decline", "proposed", "closed", "other")
            .move("withdraw", "proposed", "closed", RequestMachine.ASKER)
            .move("lapse", "proposed", "closed", Move.TIME)
            .built();

    private final Requests requests;
    private final ProposalTable proposals;
    private final TieTable table;
    private final TieMaking making;
    private final Ties ties;
    private final MemberNames names;
    private final Contributions<TieReason> reasons;

    @Inject
    TieProposals(
            Requests requests,
            ProposalTable proposals,
            TieTable table,
            TieMaking making,
            Ties ties,
            MemberNames names,
            Contributions<TieReason> reasons) {
        this.requests = requests;
        this.proposals = proposals;
        this.table = table;
        this.making = making;
        this.ties = ties;
        this.names = names;
        this.reasons = reasons;
    }

    /**
     * Proposes a tie to somebody whom the viewer may see.
     *
     * @throws PortalException {@link TieProblem#NO_REASON} when nothing stands between the two that both can know
     */
    @Requires("member:profile:change")
    @Transactional
    public Request propose(MemberId to, TieKind kind, TieOffers.Because because) {
        var own = ties.own();
        boolean known = names.find(List.of(to)).containsKey(to) && !to.equals(own);
        if (!known || !holds(because, own, to)) {
            throw new PortalException(TieProblem.NO_REASON);
        }
        if (table.between(own, to).isPresent()) {
            throw new PortalException(TieProblem.TIED);
        }
        var theirs = requests.open(MACHINE.kind(), own).stream()
                .filter(request -> request.plays(to, RequestMachine.ASKER))
                .findFirst();
        if (theirs.isPresent()) {
            return requests.move(theirs.get().id(), "confirm");
        }
        var request = requests.begin(new NewRequest(
                MACHINE.kind(),
                Optional.of(own + " " + to),
                Map.of(RequestMachine.ASKER, List.of(own), "other", List.of(to)),
                false));
        proposals.add(request.id(), new ProposalTable.About(kind, because));
        return request;
    }

    private boolean holds(TieOffers.Because because, MemberId one, MemberId other) {
        return reasons.ask(reason -> reason.word().equals(because.word()) && reason.holds(because.ref(), one, other))
                .contains(true);
    }

    @Override
    public RequestMachine machine() {
        return MACHINE;
    }

    @Override
    public Question question(Request request, String role, Optional<MemberId> member) {
        var asker = request.asker().orElseThrow();
        return new Question(
                Sentence.of(MessageKey.parse("tie.question.proposal"), new Value.Person(asker)),
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
        if (step.to().equals("tied")) {
            var kind =
                    proposals.find(request.id()).map(ProposalTable.About::kind).orElse(TieKind.OTHER);
            making.make(request.asker().orElseThrow(), request.in("other").get(0), kind);
        }
    }
}
