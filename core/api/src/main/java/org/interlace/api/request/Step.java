package org.interlace.api.request;

import java.time.Instant;
import java.util.Optional;
import org.interlace.api.member.MemberId;

/**
 * A move that was made.
 *
 * @param move its word
 * @param role who made it, or {@link Move#TIME}
 * @param by the member; empty for time and for staff without a profile
 */
public record Step(String move, String from, String to, String role, Optional<MemberId> by, Instant at) {}
