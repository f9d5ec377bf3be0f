package org.interlace.safety.domain;

import java.time.Instant;
import java.util.Optional;
import org.interlace.api.member.MemberName;
import org.interlace.api.message.MessageKey;

/**
 * Something that was done.
 *
 * @param id rises with time
 * @param act what, in words of a bundle
 * @param about the member concerned, while the profile is there
 * @param object the id of the thing; empty when there is none
 */
public record Act(long id, Instant at, Actor actor, MessageKey act, Optional<MemberName> about, String object) {}
