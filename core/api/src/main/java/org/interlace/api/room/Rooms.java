package org.interlace.api.room;

import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.api.text.Sentence;

/**
 * Opens rooms. Inject it; call it in the transaction of the move that opens one. Nobody can open a room with a stranger:
 * that is what requests are for.
 */
public interface Rooms {

    /**
     * Opens one, or answers the one that was opened for the same origin.
     *
     * @param origin what opened it, the plugin or domain first: {@code introductions:<request>}; the same is one room
     * @param topic what stands above it
     * @param members who sits in it; a block between two of them opens nothing
     * @throws org.interlace.api.problem.PortalException when a block stands between two of them
     */
    RoomId open(String origin, Sentence topic, List<MemberId> members);

    /** Seats one more, such as an interpreter; those who sit there are told. Whoever sits or has left is left as is. */
    void seat(RoomId room, MemberId member);

    /** The same for somebody who may have left: lets them sit down again, by their own wish only. */
    void seatAgain(RoomId room, MemberId member);

    /** Takes somebody's seat away, silently, where seats follow who belongs to something. Repeating it changes nothing. */
    void unseat(RoomId room, MemberId member);
}
