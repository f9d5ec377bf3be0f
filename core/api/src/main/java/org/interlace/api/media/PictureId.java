package org.interlace.api.media;

import java.util.UUID;

/** A stored picture. */
public record PictureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
