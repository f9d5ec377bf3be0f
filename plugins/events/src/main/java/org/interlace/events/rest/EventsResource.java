package org.interlace.events.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.api.permission.OpenToAll;
import org.interlace.api.problem.PortalException;
import org.interlace.api.time.Days;
import org.interlace.api.vocabulary.Term;
import org.interlace.api.vocabulary.Terms;
import org.interlace.events.CheckIns;
import org.interlace.events.Enrolments;
import org.interlace.events.EventProblem;
import org.interlace.events.Events;
import org.interlace.events.Publishing;
import org.interlace.events.domain.Answers;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventFilter;
import org.interlace.events.domain.EventKind;
import org.interlace.events.domain.EventMove;
import org.interlace.events.domain.Guest;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Party;
import org.interlace.events.domain.Seen;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/events}. */
@Path("events")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int FAR = 100_000;

    private final Events events;
    private final Publishing publishing;
    private final Enrolments enrolments;
    private final CheckIns checkIns;
    private final EventViews views;
    private final Terms terms;
    private final Days days;
    private final Viewer viewer;

    @Inject
    EventsResource(
            Events events,
            Publishing publishing,
            Enrolments enrolments,
            CheckIns checkIns,
            EventViews views,
            Terms terms,
            Days days,
            Viewer viewer) {
        this.events = events;
        this.publishing = publishing;
        this.enrolments = enrolments;
        this.checkIns = checkIns;
        this.views = views;
        this.terms = terms;
        this.days = days;
        this.viewer = viewer;
    }

    /** A move to make. */
    public record NewMove(@Nullable String move) {}

    /** Somebody comes; name and email or phone without a bearer. */
    public record NewEnrolment(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Integer guests,
            @Nullable Integer children,
            @Nullable Map<String, String> answers,
            @Nullable String seen) {}

    /** A ticket that is shown at the door. */
    public record NewCheckIn(@Nullable String code) {}

    @GET
    @OpenToAll
    public EventViews.EventsView list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("language") @Nullable String language,
            @QueryParam("place") @Nullable String place,
            @QueryParam("need") @Nullable String need,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int many = number(limit, USUAL, MOST);
        int from = number(cursor, 0, FAR);
        var filter = new EventFilter(
                events.now(),
                Optional.empty(),
                words == null ? "" : words.strip(),
                Optional.ofNullable(kind).flatMap(EventKind::of),
                term(Terms.Kind.LANGUAGE, language),
                term(Terms.Kind.PLACE, place),
                Optional.empty(),
                Optional.ofNullable(need).flatMap(Need::of).map(Set::of).orElse(Set.of()),
                false,
                events.onlyOpen());
        var found = events.list(filter, from, many + 1);
        boolean more = found.size() > many;
        return new EventViews.EventsView(
                views.of(more ? found.subList(0, many) : found), more ? Integer.toString(from + many) : null);
    }

    private Optional<UUID> term(Terms.Kind kind, @Nullable String key) {
        return key == null
                ? Optional.empty()
                : terms.byKey(kind, key, viewer.language()).map(Term::id);
    }

    private static int number(@Nullable String text, int usual, int most) {
        return text == null || !text.matches("[0-9]{1,6}") ? usual : Math.min(most, Integer.parseInt(text));
    }

    @POST
    public Response write(NewEvent given) {
        var wish = need(given);
        var sheet = wish.sheet(Optional.empty(), terms, viewer.language().getLanguage(), days.zone());
        var made = publishing.draft(Optional.ofNullable(wish.organisation()).map(EventsResource::organisation), sheet);
        return answer(Response.status(Response.Status.CREATED), made);
    }

    private static NewEvent need(@Nullable NewEvent given) {
        if (given == null) {
            throw new PortalException(EventProblem.BAD_TITLE);
        }
        return given;
    }

    private Response answer(Response.ResponseBuilder response, Event event) {
        return response.entity(views.of(List.of(event)).get(0))
                .tag(new EntityTag(Integer.toString(event.version())))
                .build();
    }

    @GET
    @Path("{id}")
    @OpenToAll
    public Response one(@PathParam("id") String id) {
        return answer(Response.ok(), events.see(id(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, NewEvent given) {
        var event = events.see(id(id));
        var sheet = need(given)
                .sheet(Optional.of(event.sheet()), terms, viewer.language().getLanguage(), days.zone());
        return answer(Response.ok(), publishing.revise(event.id(), version(version), sheet));
    }

    private static int version(@Nullable String header) {
        if (header == null) {
            throw new PortalException(EventProblem.NO_VERSION);
        }
        var text = header.replace("W/", "").replace("\"", "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    @POST
    @Path("{id}/moves")
    public Response move(@PathParam("id") String id, NewMove given) {
        var move = Optional.ofNullable(given)
                .flatMap(one -> Optional.ofNullable(one.move))
                .flatMap(EventMove::of)
                .orElseThrow(() -> new PortalException(EventProblem.BAD_MOVE));
        return answer(Response.ok(), publishing.move(id(id), move));
    }

    @POST
    @Path("{id}/enrolments")
    @OpenToAll
    public Response enrol(@PathParam("id") String id, NewEnrolment given) {
        var wish = given == null ? new NewEnrolment(null, null, null, null, null, null, null) : given;
        if (viewer.account().isPresent()) {
            var made = enrolments.enrol(id(id), wished(wish));
            return Response.status(Response.Status.CREATED)
                    .entity(EventViews.of(made, null))
                    .build();
        }
        var guest = new Guest(
                text(wish.name),
                text(wish.email),
                text(wish.phone),
                viewer.language().getLanguage());
        var made = enrolments.enrol(id(id), guest, wished(wish));
        return Response.status(Response.Status.CREATED)
                .entity(EventViews.of(
                        made.enrolment(), made.secret().isEmpty() ? null : "/events/seat/" + made.secret()))
                .build();
    }

    private static Enrolments.Wish wished(NewEnrolment given) {
        int guests = given.guests == null ? 0 : given.guests;
        int children = given.children == null ? 0 : given.children;
        if (guests < 0 || children < 0) {
            throw new PortalException(EventProblem.BAD_PARTY, 0);
        }
        return new Enrolments.Wish(
                new Party(guests, children, Set.of()),
                new Answers(given.answers == null ? Map.of() : new HashMap<>(given.answers)),
                Seen.of(text(given.seen)).orElse(Seen.NOBODY));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    @DELETE
    @Path("{id}/enrolments/{enrolment}")
    public Response leave(@PathParam("id") String id, @PathParam("enrolment") String enrolment) {
        var own = enrolments
                .own(events.see(id(id)))
                .filter(one -> one.id().toString().equals(enrolment))
                .orElseThrow(() -> new PortalException(EventProblem.ABSENT));
        enrolments.leave(own.event());
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/checkins")
    public Response checkIn(@PathParam("id") String id, NewCheckIn given) {
        var code = given == null ? "" : text(given.code);
        var one = checkIns.come(id(id), code, events.now());
        return Response.status(Response.Status.CREATED)
                .entity(new EventViews.CheckInView(
                        one.id().toString(),
                        one.event().toString(),
                        one.came().map(Object::toString).orElse("")))
                .build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(EventProblem.ABSENT);
        }
    }

    private static OrganisationId organisation(String text) {
        try {
            return OrganisationId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(EventProblem.NOT_YOURS);
        }
    }
}
