package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Request;
import org.interlace.api.request.Requests;
import org.interlace.api.room.RoomId;
import org.interlace.api.room.Rooms;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleMachines;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.circle.store.AskingTable;
import org.interlace.circle.store.CircleTable;

/**
 * What happens to a circle when people come and go: seats in its conversation follow, somebody always welcomes, and
 * nobody is left waiting for one who has gone. Who may do it was asked before; each change holds the circle's row.
 */
@ApplicationScoped
public class CircleLife {

    private final CircleTable table;
    private final AskingTable askings;
    private final Requests requests;
    private final Rooms rooms;
    private final Notifications notifications;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    CircleLife(
            CircleTable table,
            AskingTable askings,
            Requests requests,
            Rooms rooms,
            Notifications notifications,
            Viewer viewer,
            Clock clock) {
        this.table = table;
        this.askings = askings;
        this.requests = requests;
        this.rooms = rooms;
        this.notifications = notifications;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The first ones are inside, and their conversation begins. */
    @Transactional
    public void open(UUID id, List<MemberId> founders) {
        table.hold(id);
        table.open(id);
        founders.forEach(one -> table.enter(id, one, clock.instant()));
        room(table.find(id).orElseThrow(CircleLife::absent));
    }

    /**
     * Somebody comes in.
     *
     * @throws PortalException {@link CircleProblem#ABSENT} when it has closed meanwhile
     */
    @Transactional
    public void enter(UUID id, MemberId member) {
        var circle = table.hold(id).filter(Circle::open).orElseThrow(CircleLife::absent);
        table.enter(id, member, clock.instant());
        rooms.seatAgain(room(circle), member);
    }

    /**
     * The conversation; one that was silent until it was deleted begins anew, for all. Whoever is looking needs not be
     * told.
     */
    @Transactional
    public RoomId room(Circle circle) {
        var known = circle.room();
        if (known != null) {
            return known;
        }
        var topic = Sentence.of(MessageKey.parse("circle.room-topic"), new Value.Plain(circle.name()));
        var seats = table.seats(circle.id()).stream().map(Circle.Seat::member).toList();
        var looking = viewer.member().filter(seats::contains).map(List::of).orElse(List.of());
        var room = rooms.open("circle:" + circle.id(), topic, looking);
        table.room(circle.id(), room);
        seats.forEach(seat -> rooms.seat(room, seat));
        return room;
    }

    /** Somebody goes, silently; the last one closes it behind them. Repeating it changes nothing. */
    @Transactional
    public void leave(UUID id, MemberId member) {
        var circle = table.hold(id).orElseThrow(CircleLife::absent);
        if (!table.leave(id, member)) {
            return;
        }
        var room = circle.room();
        if (room != null) {
            rooms.unseat(room, member);
        }
        askings.open(id, CircleMachines.HANDOVER.kind()).stream()
                .flatMap(request -> requests.find(request).stream())
                .filter(request -> request.plays(member, CircleMachines.NEXT))
                .forEach(this::lapse);
        if (circle.welcomedBy(member)) {
            pass(id);
        }
    }

    private void lapse(Request request) {
        requests.proceed(request.id(), "lapse");
    }

    /** Whoever is inside longest welcomes from now on, unnamed outside until they wish it; without anybody it closes. */
    @Transactional
    public void pass(UUID id) {
        Circle.longest(table.seats(id))
                .ifPresentOrElse(
                        next -> {
                            welcome(id, next, false);
                            tell(CircleNews.WELCOME, next, table.find(id).orElseThrow());
                        },
                        () -> close(id));
    }

    /** Somebody else welcomes from now on; what the one before asked of others lapses, and who asks is told to them. */
    @Transactional
    public void welcome(UUID id, MemberId next, boolean named) {
        table.welcome(id, next, named);
        lapseAll(id, CircleMachines.INVITATION.kind());
        lapseAll(id, CircleMachines.HANDOVER.kind());
        askings.open(id, CircleMachines.ENTRY.kind()).forEach(request -> requests.proceed(request, "turn"));
    }

    private void lapseAll(UUID id, String kind) {
        askings.open(id, kind).forEach(request -> requests.proceed(request, "lapse"));
    }

    /** Ends one: nobody is inside any more, and what was asked comes to its neutral end. */
    @Transactional
    public void close(UUID id) {
        var circle = table.hold(id).filter(Circle::open).orElse(null);
        if (circle == null) {
            return;
        }
        var inside = table.seats(id);
        table.close(id, clock.instant());
        lapseAll(id, CircleMachines.ENTRY.kind());
        lapseAll(id, CircleMachines.INVITATION.kind());
        lapseAll(id, CircleMachines.HANDOVER.kind());
        inside.forEach(seat -> tell(CircleNews.CLOSED, seat.member(), circle));
    }

    /** Somebody is erased: others go on without them, and what only they had goes with them. */
    @Transactional
    public void erased(MemberId member) {
        table.proposedBy(member).forEach(circle -> table.delete(circle.id()));
        for (var circle : table.of(member)) {
            if (table.seats(circle.id()).size() > 1) {
                leave(circle.id(), member);
            } else {
                close(circle.id());
                table.delete(circle.id());
            }
        }
    }

    private void tell(String news, MemberId member, Circle circle) {
        boolean closed = news.equals(CircleNews.CLOSED);
        notifications.tell(new Notification(
                news,
                new Receiver.OfMember(member),
                circle.id() + "/" + member,
                Sentence.of(
                        new MessageKey("circle", closed ? "told.closed" : "told.welcome"),
                        new Value.Plain(circle.name())),
                List.of(),
                closed ? "/rooms" : "/circles/" + circle.handle()));
    }

    private static PortalException absent() {
        return new PortalException(CircleProblem.ABSENT);
    }
}
