package org.interlace.events.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * Where it happens: in a place, online, or both.
 *
 * @param commune of the vocabulary
 * @param venue house and street, as one line
 * @param link of the video call; shown to enrolled people only
 */
public record Where(Optional<UUID> commune, String venue, String link) {

    /** The longest venue. */
    public static final int VENUE = 200;

    /** The longest link. */
    public static final int LINK = 500;

    /** Whether somebody can take part from afar. */
    public boolean online() {
        return !link.isEmpty();
    }

    /** Whether it says where at all. */
    public boolean said() {
        return online() || commune.isPresent() || !venue.isEmpty();
    }
}
