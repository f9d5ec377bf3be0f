package org.interlace.api.request;

import java.util.UUID;

/**
 * A request.
 *
 * @param value stable for ever
 */
public record RequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
