package org.interlace.room.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.api.room.RoomId;
import org.interlace.api.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A room as somebody who sits in it has it.
 *
 * @param seats everybody's, those who left among them
 * @param unread messages of others that this person has not seen
 */
public record Room(RoomId id, Sentence topic, Instant last, List<Seat> seats, long unread) {

    /** Copies the list. */
    public Room {
        seats = List.copyOf(seats);
    }

    /**
     * A seat.
     *
     * @param gone whether the person has left
     * @param contact what the person shares here by their own click
     */
    public record Seat(
            MemberId member, boolean gone, @Nullable String contact) {}

    /** The same without the seats of some people. */
    public Room without(Collection<MemberId> people) {
        return new Room(
                id,
                topic,
                last,
                seats.stream().filter(seat -> !people.contains(seat.member())).toList(),
                unread);
    }

    /** Those who sit here now, but for one. */
    public List<MemberId> others(MemberId own) {
        return seats.stream()
                .filter(seat -> !seat.gone() && !seat.member().equals(own))
                .map(Seat::member)
                .toList();
    }

    /** Whether nobody else is left. */
    public boolean alone(MemberId own) {
        return others(own).isEmpty();
    }
}
