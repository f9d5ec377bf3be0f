package org.interlace.tie.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Sight;
import org.interlace.api.tie.TieOffers;
import org.interlace.tie.TieCodes;
import org.interlace.tie.TieProblem;
import org.interlace.tie.TieProposals;
import org.interlace.tie.Ties;
import org.interlace.tie.domain.Tie;
import org.interlace.tie.domain.TieKind;
import org.jspecify.annotations.Nullable;

/** The caller's own ties. */
@Path("ties")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TiesResource {

    private final Ties ties;
    private final TieCodes codes;
    private final TieProposals proposals;
    private final Requests requests;
    private final MemberNames names;
    private final Clock clock;

    @Inject
    TiesResource(Ties ties, TieCodes codes, TieProposals proposals, Requests requests, MemberNames names, Clock clock) {
        this.ties = ties;
        this.codes = codes;
        this.proposals = proposals;
        this.requests = requests;
        this.names = names;
        this.clock = clock;
    }

    /** The caller's ties. */
    public record TiesView(List<TieView> items, @Nullable String next) {}

    /**
     * One of them.
     *
     * @param member who is at the other end; absent while that person hides from the caller
     * @param open whether the caller lets it be used for introductions
     */
    public record TieView(
            String id,
            @Nullable PersonView member,
            String kind,
            String since,
            String confirmed,
            boolean fresh,
            boolean open,
            boolean kept) {}

    /** A person at the other end. */
    public record PersonView(String id, String handle, String name) {}

    /** A proposal, or a code that the other shows. */
    public record NewTie(
            @Nullable String to,
            @Nullable String kind,
            @Nullable String because,
            @Nullable String ref,
            @Nullable String code) {}

    /** A proposal as the caller sees it. */
    public record ProposalView(String id, String state, String end) {}

    /** A tie that a code made. */
    public record MadeView(String id) {}

    /** What is sent to answer a proposal. */
    public record NewAnswer(@Nullable String answer) {}

    /** What can be changed of a tie: the switch, and its confirmation for another year. */
    public record TieChange(
            @Nullable Boolean open,
            @Nullable Boolean renew,
            @Nullable Boolean keep) {}

    @GET
    @Operation(summary = "The caller's ties, those that want a look first")
    public TiesView all() {
        var mine = ties.mine();
        var known = names.find(mine.stream().map(Tie::other).toList());
        return new TiesView(mine.stream().map(tie -> view(tie, known)).toList(), null);
    }

    private TieView view(Tie tie, Map<MemberId, MemberName> known) {
        var other = known.get(tie.other());
        return new TieView(
                tie.id().toString(),
                other == null ? null : new PersonView(other.id().toString(), other.handle(), other.name()),
                tie.kind().word(),
                tie.since().toString(),
                tie.confirmed().toString(),
                tie.fresh(clock.instant()),
                tie.open(),
                tie.kept());
    }

    @POST
    @Operation(summary = "Propose a tie where both can know why, or make one with the code the other shows")
    public Response add(NewTie wish) {
        if (wish == null) {
            throw new PortalException(TieProblem.NO_REASON);
        }
        var made = wish.code() == null
                ? propose(wish)
                : new MadeView(codes.enter(wish.code()).toString());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    private ProposalView propose(NewTie wish) {
        var kind = TieKind.of(Objects.requireNonNullElse(wish.kind(), ""))
                .orElseThrow(() -> new PortalException(TieProblem.UNKNOWN_KIND));
        var because = new TieOffers.Because(
                Objects.requireNonNullElse(wish.because(), ""), Objects.requireNonNullElse(wish.ref(), ""));
        var request = proposals.propose(member(wish.to()), kind, because);
        return view(requests.see(request.id()));
    }

    private static ProposalView view(Sight sight) {
        return new ProposalView(
                sight.id().toString(), sight.state(), sight.end().toString());
    }

    private static MemberId member(@Nullable String text) {
        try {
            return MemberId.parse(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException e) {
            throw new PortalException(TieProblem.NO_REASON);
        }
    }

    @POST
    @Path("{id}/answers")
    @Operation(summary = "Confirm or decline a proposed tie")
    public ProposalView answer(@PathParam("id") String id, NewAnswer wish) {
        var request = new RequestId(id(id));
        requests.move(request, wish == null || wish.answer() == null ? "" : wish.answer());
        return view(requests.see(request));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Allow a tie for introductions, renew it, or keep one from another system")
    public Response change(@PathParam("id") String id, TieChange wish) {
        var tie = id(id);
        if (wish != null && wish.open() != null) {
            ties.open(tie, wish.open());
        }
        if (wish != null && Boolean.TRUE.equals(wish.renew())) {
            ties.renew(tie);
        }
        if (wish != null && Boolean.TRUE.equals(wish.keep())) {
            ties.keep(tie);
        }
        return Response.noContent().build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a tie; the other is not told")
    public Response remove(@PathParam("id") String id) {
        ties.remove(id(id));
        return Response.noContent().build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(TieProblem.ABSENT);
        }
    }
}
