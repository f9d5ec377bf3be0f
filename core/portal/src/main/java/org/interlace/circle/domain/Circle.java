package org.interlace.circle.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.room.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A small group with a welcome person and one conversation.
 *
 * @param name in the opener's language, as the purpose
 * @param welcome the welcome person; of a proposed one whoever proposes it
 * @param named whether the welcome person's name is shown outside
 * @param room the conversation; absent until it is opened, and when it was silent for so long that it was deleted
 */
public record Circle(
        UUID id,
        String handle,
        String name,
        String purpose,
        String language,
        CircleKind kind,
        CircleState state,
        @Nullable MemberId welcome,
        boolean named,
        @Nullable RoomId room) {

    /** Somebody inside. */
    public record Seat(MemberId member, java.time.Instant since) {}

    /** How somebody stands to it. What it is called and for whom is not about anybody inside, so no block hides it. */
    public Standing standing(Onlooker who) {
        return switch (state) {
            case FOUNDING -> who.founding() ? Standing.FOUNDER : Standing.NOWHERE;
            case OPEN -> {
                if (who.inside()) {
                    yield Standing.INSIDE;
                }
                boolean proposed = kind != CircleKind.WOMEN_FIRST || who.woman() || who.called();
                yield proposed ? Standing.OUTSIDE : house(who);
            }
            case CLOSED -> house(who);
        };
    }

    private static Standing house(Onlooker who) {
        return who.staff() ? Standing.HOUSE : Standing.NOWHERE;
    }

    /** Whether it is there for people to come in. */
    public boolean open() {
        return state == CircleState.OPEN;
    }

    /** Whether somebody is its welcome person. */
    public boolean welcomedBy(MemberId member) {
        return member.equals(welcome);
    }

    /** Who becomes welcome person when nobody was chosen: whoever is inside longest. */
    public static Optional<MemberId> longest(List<Seat> seats) {
        return seats.stream()
                .min(Comparator.comparing(Seat::since)
                        .thenComparing(seat -> seat.member().toString()))
                .map(Seat::member);
    }
}
