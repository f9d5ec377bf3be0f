package org.interlace.room.domain;

import java.time.Instant;
import org.interlace.api.member.MemberId;

/**
 * Something that was said.
 *
 * @param id the higher the later
 * @param language in which it was written
 */
public record Message(long id, MemberId writer, String language, String words, Instant at) {}
