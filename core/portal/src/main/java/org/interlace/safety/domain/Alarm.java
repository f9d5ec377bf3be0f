package org.interlace.safety.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/**
 * A quiet word to a trusted person.
 *
 * @param member who sent it
 * @param words may be empty: "please get in touch" is enough
 * @param seen when somebody read it
 */
public record Alarm(UUID id, MemberId member, String words, Instant sent, Optional<Instant> seen) {}
