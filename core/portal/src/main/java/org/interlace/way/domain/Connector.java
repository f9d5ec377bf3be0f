package org.interlace.way.domain;

import java.util.Set;
import org.interlace.api.availability.Availability;
import org.interlace.api.member.MemberId;

/**
 * Somebody who could be asked to introduce.
 *
 * @param languages keys of the languages that members may see
 * @param topics keys of the skills, sectors and topics that members may see
 */
public record Connector(MemberId id, Set<String> languages, Set<String> topics, Availability availability) {

    /** Copies the sets. */
    public Connector {
        languages = Set.copyOf(languages);
        topics = Set.copyOf(topics);
    }
}
