package org.interlace.member.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.directory.MarkFilter;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.directory.Directory;
import org.interlace.directory.Filters;
import org.interlace.directory.domain.Answer;
import org.interlace.directory.domain.Card;
import org.interlace.directory.domain.Question;
import org.interlace.member.Marks;
import org.interlace.member.MemberProblem;
import org.interlace.member.Members;
import org.interlace.member.ProfilePatch;
import org.interlace.member.domain.Profile;
import org.jspecify.annotations.Nullable;

/** The directory and profiles. */
@Path("members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    private final Directory directory;
    private final Filters filters;
    private final Members members;
    private final ProfilePatch patch;
    private final ProfileViews views;
    private final Viewer viewer;
    private final Marks marks;

    @Inject
    MembersResource(
            Directory directory,
            Filters filters,
            Members members,
            ProfilePatch patch,
            ProfileViews views,
            Marks marks,
            Viewer viewer) {
        this.directory = directory;
        this.filters = filters;
        this.members = members;
        this.patch = patch;
        this.views = views;
        this.viewer = viewer;
        this.marks = marks;
    }

    /** A page of people, with counts for each filter. */
    public record MembersView(
            List<MemberCard> items,
            Map<String, List<FacetValue>> facets,
            long total,
            boolean exact,
            boolean limited,
            @Nullable String next) {}

    /** A person in a list. */
    public record MemberCard(
            String id,
            String handle,
            String name,
            @Nullable String headline,
            List<String> kinds,
            @Nullable String place,
            List<String> skills,
            List<String> languages) {}

    /** A value one can filter by. */
    public record FacetValue(String value, String label, long count) {}

    @GET
    @Operation(summary = "People, by words and filters; each filter may be given several times and all must hold")
    public MembersView search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo address) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        for (var filter : filters.all()) {
            var values = address.getQueryParameters().get(filter.parameter());
            if (values != null) {
                chosen.put(filter.parameter(), new HashSet<>(values));
            }
        }
        var mark = marks.filters().stream()
                .map(MarkFilter::parameter)
                .filter(one -> address.getQueryParameters().containsKey(one))
                .findFirst()
                .orElse(null);
        return view(directory.search(new Question(words, chosen, mark, limit, cursor)));
    }

    private MembersView view(Answer answer) {
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        for (var filter : filters.all()) {
            facets.put(filter.parameter(), values(filter, answer.counts().getOrDefault(filter.parameter(), Map.of())));
        }
        return new MembersView(
                answer.people().stream().map(this::card).toList(),
                facets,
                answer.total(),
                answer.exact(),
                answer.limited(),
                answer.next());
    }

    private List<FacetValue> values(DirectoryFilter filter, Map<String, Long> counts) {
        var values = new ArrayList<FacetValue>();
        counts.forEach((key, people) -> values.add(
                new FacetValue(key, filter.name(key, viewer.language()).orElse(key), people)));
        values.sort(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
        return values;
    }

    private MemberCard card(Card card) {
        var places = card.values("place");
        return new MemberCard(
                card.id(),
                card.handle(),
                card.name(),
                card.headline(),
                card.values("kind"),
                places.isEmpty() ? null : places.get(0),
                card.values("skill"),
                card.values("language"));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One person, with the fields the caller may see")
    public Response one(@PathParam("id") String id) {
        var profile = members.see(id(id));
        return Response.ok(view(profile)).tag(tag(profile.version())).build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Change one's own profile (merge patch); If-Match says which version was read")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body) {
        var profile = patch.apply(id(id), version(version), MergePatch.read(body));
        return Response.ok(view(profile)).tag(tag(profile.version())).build();
    }

    private ProfileViews.ProfileView view(Profile profile) {
        boolean self = viewer.member().filter(profile.id()::equals).isPresent();
        return views.of(profile, self ? members.mine() : null);
    }

    private static MemberId id(String text) {
        try {
            return MemberId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(MemberProblem.ABSENT);
        }
    }

    private static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    private static int version(@Nullable String header) {
        try {
            return Integer.parseInt(String.valueOf(header).replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new PortalException(MemberProblem.NO_VERSION);
        }
    }
}
