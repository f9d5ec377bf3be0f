package org.interlace.events.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.organisation.OrganisationId;

/**
 * Which events are looked for.
 *
 * @param from those that end after it
 * @param until those that start before it; empty for any time
 * @param words in the title or the venue; empty for any
 * @param needs all of them
 * @param free only those that cost nothing
 * @param open only those that visitors may read
 */
public record EventFilter(
        Instant from,
        Optional<Instant> until,
        String words,
        Optional<EventKind> kind,
        Optional<UUID> language,
        Optional<UUID> place,
        Optional<OrganisationId> organisation,
        Set<Need> needs,
        boolean free,
        boolean open) {

    /** Copies the set. */
    public EventFilter {
        needs = Set.copyOf(needs);
    }

    /** All from a moment on. */
    public static EventFilter from(Instant from, boolean open) {
        return new EventFilter(
                from,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false,
                open);
    }
}
