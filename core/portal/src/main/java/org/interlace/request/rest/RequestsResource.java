package org.interlace.request.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interlace.api.account.Viewer;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Sight;
import org.interlace.api.text.Readers;
import org.interlace.request.RequestProblem;
import org.interlace.request.Waiting;
import org.jspecify.annotations.Nullable;

/** Requests of every kind: what waits for the caller's answer, and what the caller asked. */
@Path("requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    private final Waiting waiting;
    private final Requests requests;
    private final Readers readers;
    private final Viewer viewer;

    @Inject
    RequestsResource(Waiting waiting, Requests requests, Readers readers, Viewer viewer) {
        this.waiting = waiting;
        this.requests = requests;
        this.readers = readers;
        this.viewer = viewer;
    }

    /** Questions to the caller and requests of the caller's. */
    public record RequestsView(List<QuestionView> waiting, List<SightView> mine) {}

    /** A question to the caller. */
    public record QuestionView(String id, String text, List<String> answers, String until) {}

    /** A request as the caller sees it. */
    public record SightView(String id, String kind, String state, String end, List<String> answers) {

        static SightView of(Sight sight) {
            return new SightView(
                    sight.id().toString(),
                    sight.kind(),
                    sight.state(),
                    sight.end().toString(),
                    sight.answers());
        }
    }

    /** What is sent to answer. */
    public record NewAnswer(@Nullable String answer) {}

    @GET
    @Operation(summary = "What waits for the caller's answer, and what the caller asked")
    public RequestsView all() {
        return new RequestsView(
                waiting.forMe().stream().map(this::question).toList(),
                waiting.mine().stream().map(own -> SightView.of(own.sight())).toList());
    }

    private QuestionView question(Waiting.Open open) {
        var text = viewer.account()
                .map(account -> readers.write(open.question().text(), account, viewer.language()))
                .orElse("");
        return new QuestionView(
                open.id().toString(),
                text,
                open.question().answers(),
                open.until().toString());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request, as the caller sees it")
    public SightView one(@PathParam("id") String id) {
        return SightView.of(requests.see(id(id)));
    }

    @POST
    @Path("{id}/answers")
    @Operation(summary = "Answer a request, or give up one's own")
    public SightView answer(@PathParam("id") String id, NewAnswer wish) {
        var word = wish == null || wish.answer() == null ? "" : wish.answer();
        requests.move(id(id), word);
        return SightView.of(requests.see(id(id)));
    }

    private static RequestId id(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new PortalException(RequestProblem.ABSENT);
        }
    }
}
