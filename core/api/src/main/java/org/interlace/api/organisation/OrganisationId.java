package org.interlace.api.organisation;

import java.util.UUID;

/** An organisation; stable for ever. */
public record OrganisationId(UUID value) {

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is no UUID
     */
    public static OrganisationId parse(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
