package org.interlace.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.room.RoomId;
import org.interlace.api.room.Rooms;
import org.interlace.api.safety.Distance;
import org.interlace.api.safety.Parting;
import org.interlace.api.text.Sentence;
import org.interlace.api.tie.TieReason;
import org.interlace.room.domain.RoomProblem;
import org.interlace.room.store.RoomTable;
import org.interlace.tie.store.TieTable;

/** How rooms are opened: by a request that was agreed to, or in one tap between two who are tied. */
@ApplicationScoped
public class RoomDoors implements Rooms, Parting, TieReason {

    private final RoomTable table;
    private final TieTable ties;
    private final Distance distance;
    private final Notifications notifications;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    RoomDoors(
            RoomTable table,
            TieTable ties,
            Distance distance,
            Notifications notifications,
            Viewer viewer,
            Clock clock) {
        this.table = table;
        this.ties = ties;
        this.distance = distance;
        this.notifications = notifications;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Opens the room of the viewer and somebody they are tied to; the same two have one.
     *
     * @throws PortalException {@link RoomProblem#NOT_OPEN} when they are not tied, or the other has left it
     */
    @Requires("member:profile:change")
    @Transactional
    public RoomId with(MemberId other) {
        var own = viewer.member().orElseThrow(RoomDoors::notOpen);
        if (!open(other)) {
            throw notOpen();
        }
        var room = open(pair(own, other), Sentence.of(MessageKey.parse("room.topic.tie")), List.of(own, other));
        table.comeBack(room, own);
        return room;
    }

    /** Whether the viewer may talk with somebody at once: they are tied. */
    public boolean open(MemberId other) {
        return viewer.member()
                .filter(own -> !own.equals(other) && ties.between(own, other).isPresent())
                .isPresent();
    }

    private static String pair(MemberId one, MemberId other) {
        var first = one.toString();
        var second = other.toString();
        return "tie:" + (first.compareTo(second) < 0 ? first + ":" + second : second + ":" + first);
    }

    private static PortalException notOpen() {
        return new PortalException(RoomProblem.NOT_OPEN);
    }

    @Override
    @Transactional
    public RoomId open(String origin, Sentence topic, List<MemberId> members) {
        if (members.stream().anyMatch(one -> !distance.among(one, members).isEmpty())) {
            throw notOpen();
        }
        var room = table.open(origin, topic, clock.instant());
        table.seat(room, members, clock.instant());
        return room;
    }

    @Override
    @Transactional
    public void seat(RoomId room, MemberId member) {
        if (table.seat(room, List.of(member), clock.instant()) == 1) {
            notifications.tell(new Notification(
                    RoomNews.OPENED,
                    new Receiver.OfMember(member),
                    room + "/" + member,
                    Sentence.of(MessageKey.parse("room.told.opened")),
                    List.of(),
                    room.address()));
        }
    }

    @Override
    @Transactional
    public void seatAgain(RoomId room, MemberId member) {
        table.comeBack(room, member);
        seat(room, member);
    }

    @Override
    @Transactional
    public void unseat(RoomId room, MemberId member) {
        table.leave(room, member, clock.instant());
    }

    @Override
    @Transactional
    public void part(MemberId one, MemberId other) {
        table.part(one, other, clock.instant());
    }

    @Override
    public String word() {
        return "room";
    }

    @Override
    public MessageKey label() {
        return MessageKey.parse("room.tie-reason");
    }

    @Override
    public boolean holds(String ref, MemberId one, MemberId other) {
        try {
            return table.together(new RoomId(java.util.UUID.fromString(ref)), one, other);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
