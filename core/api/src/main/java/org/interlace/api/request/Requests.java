package org.interlace.api.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.interlace.api.member.MemberId;

/**
 * Begins and moves requests. Inject it; call it inside the transaction that changes the kind's own facts.
 *
 * <p>Every call is safe to repeat: a move already made by the same person changes nothing and answers the same.
 */
public interface Requests {

    /**
     * Begins one, tells those whom its first state waits for, and counts its clocks from now.
     *
     * @return the new one, or the open one with the same key when its asker is the same
     * @throws org.interlace.api.problem.PortalException when somebody else's with the same key is open, or a block
     *     stands between its people; both look the same
     */
    default Request begin(NewRequest request) {
        return begin(request, id -> {});
    }

    /**
     * The same for a kind whose questions need facts of its own.
     *
     * @param facts writes them down under the id of a new one, before anybody is asked
     */
    Request begin(NewRequest request, Consumer<RequestId> facts);

    /** One by id, for the kind's own use. */
    Optional<Request> find(RequestId id);

    /** Many by id, in no order, for the kind's own use. */
    List<Request> find(Collection<RequestId> ids);

    /** One by id, which nobody else moves until the transaction ends; for what a kind does of its own accord. */
    Optional<Request> hold(RequestId id);

    /**
     * What the viewer sees of one.
     *
     * @throws org.interlace.api.problem.PortalException the same when it is not there and when the viewer has no part in it
     */
    Sight see(RequestId id);

    /** What the viewer sees of many, in one question; those in which the viewer has no part are left out. */
    Map<RequestId, Sight> see(Collection<RequestId> ids);

    /**
     * Makes a move for the viewer.
     *
     * @param move its word
     * @throws org.interlace.api.problem.PortalException when the viewer plays no role in it, the move is not open to
     *     that role, or the request has moved on
     */
    Request move(RequestId id, String move);

    /**
     * Makes a move for somebody without a profile. The caller has made sure that it is they: by a code that only they
     * hold, or because they have just typed it themselves.
     *
     * @throws org.interlace.api.problem.PortalException as {@link #move}
     */
    Request answer(RequestId id, GuestId guest, String move);

    /**
     * From inside {@link RequestKind#moved}: those who asked learn from the kind itself that it came to nothing, in a
     * letter that a human lets go or because it was their own wish, so the portal does not tell them on the last day.
     */
    void known(RequestId id);

    /**
     * Makes a move for the portal itself ({@link Move#TIME}), from inside {@link RequestKind#moved} or a job of the
     * kind: nobody is left to ask, a condition no longer holds, somebody can be asked at last.
     */
    Request proceed(RequestId id, String move);

    /** Gives a role to other people, from inside {@link RequestKind#moved}; those who had it see the request no longer. */
    Request recast(RequestId id, String role, List<MemberId> members);

    /** The open ones of a kind that stand at a state, oldest first, for the kind's own jobs and boards. */
    List<Request> at(String kind, Set<String> states);

    /** The open ones of a kind in which a member plays a role, oldest first. */
    List<Request> open(String kind, MemberId member);
}
