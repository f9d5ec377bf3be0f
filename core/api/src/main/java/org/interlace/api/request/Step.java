package org.interlace.api.request;

import java.time.Instant;
import java.util.Optional;
import org.interlace.api.member.MemberId;

/**
 * A move that was made.
 *
 * @param move its word
 * @param role who made it, or {@link Move#TIME}
 * @param by the member; empty for time, for guests and for staff without a profile
 * @param guest who has no profile and made it
 */
public record Step(
        String move, String from, String to, String role, Optional<MemberId> by, Optional<GuestId> guest, Instant at) {}
