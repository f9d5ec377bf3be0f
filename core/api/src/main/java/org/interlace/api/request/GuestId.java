package org.interlace.api.request;

import java.util.UUID;

/**
 * Somebody who plays a role in a request without a profile: who applies, who comes to an event without an account, whose
 * consent is asked. A random number and nothing else: who it is and how to reach them, only the kind knows
 * ({@link RequestKind#reach}).
 */
public record GuestId(UUID value) {

    /** A new one. */
    public static GuestId fresh() {
        return new GuestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
