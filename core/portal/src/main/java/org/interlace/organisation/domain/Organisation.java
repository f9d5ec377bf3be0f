package org.interlace.organisation.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, as the tables have it.
 *
 * @param handle for the address {@code /organisations/{handle}}
 * @param kind {@code incubator}, {@code company}, {@code public-service}, {@code association} or {@code school}
 * @param place its commune, if known
 * @param descriptions by language code
 * @param sample whether it is invented
 * @param version rises with each change
 */
public record Organisation(
        UUID id,
        String handle,
        String name,
        String kind,
        @Nullable UUID place,
        @Nullable String website,
        Map<String, String> descriptions,
        boolean sample,
        int version) {

    /** Copies the descriptions. */
    public Organisation {
        descriptions = Map.copyOf(descriptions);
    }

    /** One that is new. */
    public Organisation(
            UUID id,
            String handle,
            String name,
            String kind,
            @Nullable UUID place,
            @Nullable String website,
            Map<String, String> descriptions,
            boolean sample) {
        this(id, handle, name, kind, place, website, descriptions, sample, 1);
    }

    /** The same at another address. */
    public Organisation withHandle(String other) {
        return new Organisation(id, other, name, kind, place, website, descriptions, sample, version);
    }

    /** The same with another name and kind. */
    public Organisation named(String otherName, String otherKind) {
        return new Organisation(id, handle, otherName, otherKind, place, website, descriptions, sample, version);
    }
}
