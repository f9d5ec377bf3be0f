package org.interlace.introductions.posting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.Expertise;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.WhoCouldHelp;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.posting.rest.PostingViews.NewPosting;
import org.interlace.introductions.posting.rest.PostingViews.PostingView;

/** {@code /api/v1/introductions/needs}: what the caller looks for, and who could help. */
@Path("introductions/needs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NeedsResource {

    private final Postings postings;
    private final WhoCouldHelp who;
    private final Expertise expertise;
    private final Viewer viewer;

    @Inject
    NeedsResource(Postings postings, WhoCouldHelp who, Expertise expertise, Viewer viewer) {
        this.postings = postings;
        this.who = who;
        this.expertise = expertise;
        this.viewer = viewer;
    }

    /** Several. */
    public record NeedsView(List<PostingView> items) {}

    /** Somebody who could help. */
    public record PersonView(String id, String handle, String name, List<String> topics, boolean known, boolean way) {}

    /** One; people and doors only for the one who looks. */
    public record NeedView(PostingView need, List<PersonView> people, List<PostingView> doors) {}

    @GET
    public NeedsView mine() {
        return new NeedsView(
                postings.mine(Posting.Kind.NEED).stream().map(PostingViews::of).toList());
    }

    @POST
    public Response write(NewPosting given) {
        return Response.status(Response.Status.CREATED)
                .entity(PostingViews.of(PostingViews.write(postings, Posting.Kind.NEED, given, viewer)))
                .build();
    }

    @GET
    @Path("{id}")
    public NeedView one(@PathParam("id") String id) {
        var need = postings.one(PostingViews.id(id));
        if (!postings.isOwn(need)) {
            return new NeedView(PostingViews.of(need), List.of(), List.of());
        }
        return new NeedView(
                PostingViews.of(need),
                who.of(need).stream().map(this::view).toList(),
                postings.doorsFor(need).stream().map(PostingViews::of).toList());
    }

    private PersonView view(WhoCouldHelp.Somebody helper) {
        return new PersonView(
                helper.name().id().toString(),
                helper.name().handle(),
                helper.name().name(),
                List.copyOf(expertise.names(helper.topics(), viewer.language()).values()),
                helper.known(),
                helper.way());
    }

    @DELETE
    @Path("{id}")
    public Response close(@PathParam("id") String id) {
        postings.close(PostingViews.id(id));
        return Response.noContent().build();
    }
}
