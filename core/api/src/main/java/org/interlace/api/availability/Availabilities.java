package org.interlace.api.availability;

import java.util.Collection;
import java.util.Map;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;

/**
 * Counts what people are asked. Whoever puts a question before a member for somebody else takes one of that member's
 * asks first, and says afterwards whether it was answered.
 *
 * <pre>{@code
 * if (availabilities.take(request.id(), connector)) {
 *     requests.recast(request.id(), "connector", List.of(connector));
 * }
 * }</pre>
 */
public interface Availabilities {

    /** How much people can be asked now, in one question; who is not there is absent. */
    Map<MemberId, Availability> of(Collection<MemberId> members);

    /**
     * Takes one ask, within the caller's transaction. Of two that race for the last one only one gets it.
     *
     * @return false when the person is away or the week is full; true as well when it was taken for this request before
     */
    boolean take(RequestId request, MemberId asked);

    /** The person answered, whatever it was: silences before it are forgotten. Repeating it changes nothing. */
    void answered(RequestId request, MemberId asked);

    /**
     * The time for an answer went by. After three silences in a row the person rests: they are asked nothing but whether
     * they are still available. Repeating it changes nothing.
     */
    void silent(RequestId request, MemberId asked);
}
