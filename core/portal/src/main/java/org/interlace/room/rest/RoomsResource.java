package org.interlace.room.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.room.RoomId;
import org.interlace.room.Conversations;
import org.interlace.room.RoomDoors;
import org.interlace.room.domain.Message;
import org.interlace.room.domain.Room;
import org.interlace.room.domain.RoomProblem;
import org.interlace.room.domain.Words;
import org.jspecify.annotations.Nullable;

/** Conversations the caller sits in. */
@Path("rooms")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoomsResource {

    private final Conversations conversations;
    private final RoomDoors doors;

    @Inject
    RoomsResource(Conversations conversations, RoomDoors doors) {
        this.conversations = conversations;
        this.doors = doors;
    }

    /** The caller's rooms. */
    public record RoomsView(List<RoomView> items, @Nullable String next) {}

    /** One of them: who sits there, when something was said last. */
    public record RoomView(String id, List<String> members, String last, long unread) {

        static RoomView of(Room room) {
            return new RoomView(
                    room.id().toString(),
                    room.seats().stream()
                            .filter(seat -> !seat.gone())
                            .map(seat -> seat.member().toString())
                            .toList(),
                    room.last().toString(),
                    room.unread());
        }
    }

    /** Messages, in the order they were said; {@code next} leads to earlier ones. */
    public record MessagesView(
            List<MessageView> items, @Nullable String next) {}

    /** A message. */
    public record MessageView(String id, String writer, String language, String words, String at) {

        static MessageView of(Message message) {
            return new MessageView(
                    String.valueOf(message.id()),
                    message.writer().toString(),
                    message.language(),
                    message.words(),
                    message.at().toString());
        }
    }

    /** Somebody the caller is tied to. */
    public record NewRoom(@Nullable String with) {}

    /** What to say. */
    public record NewMessage(@Nullable String words) {}

    @GET
    @Operation(summary = "Conversations the caller sits in, the liveliest first")
    public RoomsView all() {
        return new RoomsView(conversations.mine().stream().map(RoomView::of).toList(), null);
    }

    @POST
    @Operation(summary = "The conversation with somebody the caller is tied to; the same two have one")
    public Response open(NewRoom wish) {
        var room = doors.with(new MemberId(id(wish == null ? null : wish.with())));
        return Response.status(Response.Status.CREATED)
                .entity(RoomView.of(conversations.see(room)))
                .build();
    }

    @GET
    @Path("{id}/messages")
    @Operation(summary = "What was said, the latest fifty before a cursor")
    public MessagesView messages(@PathParam("id") String id, @QueryParam("cursor") @DefaultValue("") String cursor) {
        var room = conversations.see(new RoomId(id(id)));
        var said = conversations.read(room, before(cursor));
        var next =
                said.size() == Conversations.PAGE ? String.valueOf(said.get(0).id()) : null;
        return new MessagesView(said.stream().map(MessageView::of).toList(), next);
    }

    private static long before(String cursor) {
        try {
            return cursor.isEmpty() ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new PortalException(RoomProblem.ABSENT);
        }
    }

    @POST
    @Path("{id}/messages")
    @Operation(summary = "Say something")
    public Response say(@PathParam("id") String id, NewMessage wish) {
        var words = wish == null ? "" : Objects.requireNonNullElse(wish.words(), "");
        conversations.say(new RoomId(id(id)), UUID.randomUUID(), new Words(words));
        return Response.status(Response.Status.CREATED).build();
    }

    @DELETE
    @Path("{id}/seat")
    @Operation(summary = "Leave a conversation")
    public Response leave(@PathParam("id") String id) {
        conversations.leave(new RoomId(id(id)));
        return Response.noContent().build();
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException e) {
            throw new PortalException(RoomProblem.ABSENT);
        }
    }
}
