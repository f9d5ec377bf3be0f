package org.interlace.room;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.room.RoomId;
import org.interlace.api.safety.Distance;
import org.interlace.api.safety.Reportable;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.room.domain.Message;
import org.interlace.room.domain.Room;
import org.interlace.room.domain.RoomProblem;
import org.interlace.room.domain.Words;
import org.interlace.room.store.MessageTable;
import org.interlace.room.store.RoomTable;

/** What the viewer does in rooms: read, write, share, leave. Only who sits in a room knows of it. */
@ApplicationScoped
public class Conversations implements Reportable {

    /** As many messages stand on one page. */
    public static final int PAGE = 50;

    private static final int MOST = 30;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int MOST_MEMBERS = 50_000;

    private final RoomTable rooms;
    private final MessageTable messages;
    private final Distance distance;
    private final Notifications notifications;
    private final Viewer viewer;
    private final Clock clock;
    private final LoadingCache<MemberId, Bucket> pace = Caffeine.newBuilder()
            .maximumSize(MOST_MEMBERS)
            .expireAfterAccess(WITHIN)
            .build(member -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WITHIN))
                    .build());

    @Inject
    Conversations(
            RoomTable rooms,
            MessageTable messages,
            Distance distance,
            Notifications notifications,
            Viewer viewer,
            Clock clock) {
        this.rooms = rooms;
        this.messages = messages;
        this.distance = distance;
        this.notifications = notifications;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Rooms the viewer sits in, the liveliest first; seats of people with whom a block stands are left out. */
    public List<Room> mine() {
        return viewer.member().map(this::mine).orElse(List.of());
    }

    private List<Room> mine(MemberId own) {
        var found = rooms.of(own);
        var people = found.stream()
                .flatMap(room -> room.seats().stream())
                .map(Room.Seat::member)
                .distinct()
                .toList();
        var apart = distance.among(own, people);
        return found.stream().map(room -> room.without(apart)).toList();
    }

    /** One of them. */
    public Room see(RoomId id) {
        return viewer.member().flatMap(own -> rooms.find(id, own)).orElseThrow(Conversations::absent);
    }

    /** The latest messages before one, without those of people with whom a block stands. */
    public List<Message> read(Room room, long before) {
        var own = own();
        var apart = apart(room, own);
        return messages.page(room.id(), before, PAGE).stream()
                .filter(message -> !apart.contains(message.writer()))
                .toList();
    }

    /** Those in a room of whom the viewer learns nothing. */
    public Set<MemberId> apart(Room room, MemberId own) {
        return distance.among(own, room.seats().stream().map(Room.Seat::member).toList());
    }

    /** The viewer has the latest messages on the screen. */
    @Transactional
    public void seen(Room room, long last) {
        var own = own();
        notifications.settle(RoomNews.MESSAGE, mark(room.id(), own));
        messages.seen(room.id(), own, last);
    }

    /**
     * Says something.
     *
     * @param key the same is said once
     */
    @Requires("member:profile:change")
    @Transactional
    public void say(RoomId id, UUID key, Words words) {
        var own = own();
        var room = see(id);
        if (room.alone(own)) {
            throw new PortalException(RoomProblem.ALONE);
        }
        if (!pace.get(own).tryConsume(1)) {
            throw new PortalException(RoomProblem.TOO_MANY);
        }
        var said = new MessageTable.Said(id, own, key, viewer.language().getLanguage(), words);
        if (messages.add(said, clock.instant())) {
            var apart = apart(room, own);
            room.others(own).stream().filter(other -> !apart.contains(other)).forEach(other -> tell(id, own, other));
        }
    }

    /** Told once until they have looked: the mark changes only when something was seen. */
    private void tell(RoomId id, MemberId writer, MemberId reader) {
        notifications.tell(new Notification(
                RoomNews.MESSAGE,
                new Receiver.OfMember(reader),
                mark(id, reader),
                Sentence.of(MessageKey.parse("room.told.message"), new Value.Person(writer)),
                List.of(),
                id.address()));
    }

    private String mark(RoomId id, MemberId reader) {
        return id + "/" + reader + "/" + messages.seen(id, reader);
    }

    /** Shares how to be reached, in this room only, or no longer. */
    @Requires("member:profile:change")
    @Transactional
    public void share(RoomId id, String contact) {
        see(id);
        var text = contact.isBlank() ? null : new Words(contact).text();
        if (text != null && text.length() > 200) {
            throw new PortalException(RoomProblem.TOO_LONG, 200);
        }
        rooms.share(id, own(), text);
    }

    /** Leaves for good; leaving again changes nothing. */
    @Transactional
    public void leave(RoomId id) {
        rooms.leave(id, own(), clock.instant());
    }

    private MemberId own() {
        return viewer.member().orElseThrow(Conversations::absent);
    }

    private static PortalException absent() {
        return new PortalException(RoomProblem.ABSENT);
    }

    @Override
    public String kind() {
        return "room.message";
    }

    @Override
    public Optional<Text> read(String object) {
        try {
            long id = Long.parseLong(object);
            return viewer.member()
                    .flatMap(own -> messages.find(id, own))
                    .map(message -> new Text(message.writer(), message.words()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
