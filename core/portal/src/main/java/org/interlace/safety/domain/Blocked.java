package org.interlace.safety.domain;

import java.time.Instant;
import java.util.Optional;
import org.interlace.api.member.MemberId;

/**
 * Somebody whom a member blocked.
 *
 * @param name as every member may see it; empty when the person hides it
 */
public record Blocked(MemberId member, Optional<String> name, Instant since) {}
