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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.introductions.posting.Postings;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.posting.rest.PostingViews.NewPosting;
import org.interlace.introductions.posting.rest.PostingViews.PostingView;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/introductions/doors}: doors of others, found by {@code q}, and the caller's own. */
@Path("introductions/doors")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DoorsResource {

    private final Postings postings;
    private final Viewer viewer;

    @Inject
    DoorsResource(Postings postings, Viewer viewer) {
        this.postings = postings;
        this.viewer = viewer;
    }

    /** Those of others, newest first, and the caller's. */
    public record DoorsView(List<PostingView> items, List<PostingView> own) {}

    @GET
    public DoorsView find(@QueryParam("q") @Nullable String q) {
        return new DoorsView(
                postings.doors(q == null ? "" : q).stream()
                        .map(PostingViews::of)
                        .toList(),
                postings.mine(Posting.Kind.DOOR).stream().map(PostingViews::of).toList());
    }

    @POST
    public Response offer(NewPosting given) {
        return Response.status(Response.Status.CREATED)
                .entity(PostingViews.of(PostingViews.write(postings, Posting.Kind.DOOR, given, viewer)))
                .build();
    }

    @DELETE
    @Path("{id}")
    public Response close(@PathParam("id") String id) {
        postings.close(PostingViews.id(id));
        return Response.noContent().build();
    }
}
