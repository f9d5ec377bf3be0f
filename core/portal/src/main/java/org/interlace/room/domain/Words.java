package org.interlace.room.domain;

import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;

/**
 * What somebody says in a room.
 *
 * @param text 1 to {@value #LONGEST} letters
 */
public record Words(String text) {

    /** As many letters a message may have. */
    public static final int LONGEST = 4000;

    /** @throws PortalException {@link RoomProblem#NO_WORDS} or {@link RoomProblem#TOO_LONG} */
    public Words {
        text = Letters.withoutTurns(text).strip();
        if (text.isEmpty() || Letters.broken(text)) {
            throw new PortalException(RoomProblem.NO_WORDS);
        }
        if (text.length() > LONGEST) {
            throw new PortalException(RoomProblem.TOO_LONG, LONGEST);
        }
    }
}
