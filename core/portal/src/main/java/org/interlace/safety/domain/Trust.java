package org.interlace.safety.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.member.MemberId;

/**
 * To whom a member can turn: the one the member chose, else the two whom the operator named.
 *
 * @param chosen the member's own, who has said yes
 * @param named the operator's two
 */
public record Trust(Optional<MemberId> chosen, List<MemberId> named) {

    /** The operator names two. */
    public static final int NAMED = 2;

    /** Roles of accompaniment: the operator's two stand outside of it (product.md §2.5). */
    public static final Set<String> ACCOMPANYING = Set.of("facilitator", "coach", "juror");

    /** Copies the list. */
    public Trust {
        named = List.copyOf(named);
    }

    /**
     * Who hears the member about somebody: never the person concerned, and never the member.
     *
     * @param member who speaks
     * @param concerned who it is about, if it is about somebody
     */
    public List<MemberId> hearers(MemberId member, Optional<MemberId> concerned) {
        var own = chosen.filter(one -> fits(one, member, concerned));
        return own.map(List::of).orElseGet(() -> named.stream()
                .filter(one -> fits(one, member, concerned))
                .toList());
    }

    private static boolean fits(MemberId one, MemberId member, Optional<MemberId> concerned) {
        return !one.equals(member) && concerned.filter(one::equals).isEmpty();
    }
}
