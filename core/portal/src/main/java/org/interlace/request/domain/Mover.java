package org.interlace.request.domain;

import java.util.Optional;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.Move;

/**
 * Who makes a move: a member, a guest, staff without a profile, or time.
 *
 * @param roles all that this one plays
 */
public record Mover(Optional<MemberId> member, Optional<GuestId> guest, Set<String> roles) {

    /** The portal itself, at a deadline. */
    public static final Mover TIME = new Mover(Optional.empty(), Optional.empty(), Set.of(Move.TIME));

    /** Copies the set. */
    public Mover {
        roles = Set.copyOf(roles);
    }

    /** A guest. */
    public static Mover of(GuestId guest, Set<String> roles) {
        return new Mover(Optional.empty(), Optional.of(guest), roles);
    }

    /** The same in one of the roles. */
    public Mover as(String role) {
        return new Mover(member, guest, Set.of(role));
    }

    /** The one role in which it is done. */
    public String role() {
        return roles.iterator().next();
    }
}
