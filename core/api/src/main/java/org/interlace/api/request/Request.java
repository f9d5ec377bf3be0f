package org.interlace.api.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;

/**
 * A request as it stands. Nobody is shown this: see {@link Sight}.
 *
 * @param kind as its machine is called
 * @param state its state's word
 * @param parties who plays which role now; a role may have several
 * @param guests who plays a role without a profile
 * @param begun when it began
 * @param end of the whole of it; what the asker is told
 * @param deadline of the present state; empty when it has ended
 * @param version rises with each move
 */
public record Request(
        RequestId id,
        String kind,
        String state,
        Map<String, List<MemberId>> parties,
        Map<String, List<GuestId>> guests,
        Instant begun,
        Instant end,
        Optional<Instant> deadline,
        int version) {

    /** Copies the maps. */
    public Request {
        parties = Map.copyOf(parties);
        guests = Map.copyOf(guests);
    }

    /** Those in a role now. */
    public List<MemberId> in(String role) {
        return parties.getOrDefault(role, List.of());
    }

    /** Those in a role now who have no profile. */
    public List<GuestId> guestsIn(String role) {
        return guests.getOrDefault(role, List.of());
    }

    /** Whoever began it; empty when that was staff, or somebody without a profile. */
    public Optional<MemberId> asker() {
        return in(RequestMachine.ASKER).stream().findFirst();
    }

    /** Whether a member plays a role in it now. */
    public boolean plays(MemberId member, String role) {
        return in(role).contains(member);
    }
}
