package org.interlace.circle.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.problem.PortalException;
import org.interlace.circle.Circles;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.circle.domain.Standing;
import org.jspecify.annotations.Nullable;

/** Circles, as far as the caller may see them. */
@Path("circles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CirclesResource {

    private static final int MOST = 100;

    private final Circles circles;
    private final MemberNames names;

    @Inject
    CirclesResource(Circles circles, MemberNames names) {
        this.circles = circles;
        this.names = names;
    }

    /** The caller's own first, then those the caller may ask to come into. */
    public record CirclesView(
            List<CircleCard> items, @Nullable String next) {}

    /** One of them. */
    public record CircleCard(String id, String handle, String name, String language, String kind, boolean inside) {

        static CircleCard of(Circle circle, boolean inside) {
            return new CircleCard(
                    circle.id().toString(),
                    circle.handle(),
                    circle.name(),
                    circle.language(),
                    circle.kind().word(),
                    inside);
        }
    }

    /** Somebody. */
    public record PersonView(String id, String handle, String name) {

        static PersonView of(MemberName one) {
            return new PersonView(one.id().toString(), one.handle(), one.name());
        }
    }

    /**
     * The whole of one.
     *
     * @param purpose absent for staff who have no part in it
     * @param welcome absent when the caller may not know who
     * @param members the others who are inside; absent for who is outside
     * @param room the conversation; absent for who is outside
     */
    public record CircleView(
            String id,
            String handle,
            String name,
            String language,
            String kind,
            String state,
            @Nullable String purpose,
            @Nullable PersonView welcome,
            boolean inside,
            @Nullable List<PersonView> members,
            @Nullable String room) {}

    @GET
    @Operation(summary = "The caller's circles, and those the caller may ask to come into")
    public CirclesView all(
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") @DefaultValue("0") String cursor) {
        int most = Math.max(1, Math.min(MOST, number(limit)));
        int from = number(cursor);
        var own = from == 0 ? circles.mine() : List.<Circle>of();
        var found = circles.list(from, most + 1);
        var items = Stream.concat(
                        own.stream().map(circle -> CircleCard.of(circle, true)),
                        found.stream().limit(most).map(circle -> CircleCard.of(circle, false)))
                .toList();
        return new CirclesView(items, found.size() > most ? String.valueOf(from + most) : null);
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new PortalException(CircleProblem.ABSENT);
        }
        return Integer.parseInt(text);
    }

    @GET
    @Path("{handle}")
    @Operation(summary = "One circle, as far as the caller may see it")
    public CircleView one(@PathParam("handle") String handle) {
        var seen = circles.see(handle);
        var circle = seen.circle();
        var welcome = circles.welcome(seen)
                .flatMap(one -> people(List.of(one)).stream().findFirst());
        var room = circle.room();
        return new CircleView(
                circle.id().toString(),
                circle.handle(),
                circle.name(),
                circle.language(),
                circle.kind().word(),
                circle.state().word(),
                seen.standing() == Standing.HOUSE ? null : circle.purpose(),
                welcome.orElse(null),
                seen.inside(),
                seen.inside() ? people(circles.others(seen)) : null,
                seen.inside() && room != null && circles.talking(circle) ? room.toString() : null);
    }

    private List<PersonView> people(List<MemberId> ids) {
        var known = names.find(ids);
        return ids.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one)))
                .map(PersonView::of)
                .toList();
    }
}
