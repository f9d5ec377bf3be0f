package org.interlace.project.domain;

import java.util.UUID;
import org.interlace.api.member.MemberId;

/**
 * Somebody who carries a project or stands round it.
 *
 * @param confirmed whether the person said yes; until then nothing is shown of it to others
 */
public record Involved(UUID id, MemberId member, Part part, boolean confirmed) {

    /** Whether the person carries it and said so. */
    public boolean carries() {
        return confirmed && part == Part.CARRIER;
    }
}
