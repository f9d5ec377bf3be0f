package org.interlace.api.member;

import java.util.UUID;

/**
 * A person with a profile. Other parts hold this id, never a relation to the member's table.
 *
 * @param value stable for ever
 */
public record MemberId(UUID value) {

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is no UUID
     */
    public static MemberId parse(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
