package org.interlace.introductions.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.member.MemberId;

/**
 * What decides whether one can ask for another.
 *
 * @param last when they last did
 * @param openness by whom the other can be asked
 * @param avoided whom the one does not wish to be introduced through
 */
public record Between(Optional<Instant> last, Openness openness, Set<MemberId> avoided) {

    /** Copies the set. */
    public Between {
        avoided = Set.copyOf(avoided);
    }
}
