package org.interlace.api.room;

import java.util.UUID;

/**
 * A room.
 *
 * @param value stable for ever
 */
public record RoomId(UUID value) {

    /** Its page. */
    public String address() {
        return "/rooms/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
