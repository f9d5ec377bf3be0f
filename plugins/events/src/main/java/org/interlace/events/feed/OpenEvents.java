package org.interlace.events.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.organisation.OrganisationName;
import org.interlace.api.organisation.OrganisationNames;
import org.interlace.api.problem.PortalException;
import org.interlace.api.time.Days;
import org.interlace.events.EventProblem;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventFilter;
import org.interlace.events.domain.EventStore;
import org.jspecify.annotations.Nullable;

/** The events of public feeds. Whether anything changed is asked at most once a second on each node. */
@ApplicationScoped
public class OpenEvents {

    private static final int MOST = 500;
    private static final Duration PAST = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final EventStore store;
    private final OrganisationNames organisations;
    private final Days days;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(String version, Instant until) {}

    @Inject
    OpenEvents(EventStore store, OrganisationNames organisations, Days days, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.days = days;
        this.clock = clock;
    }

    /** Another one whenever a feed differs. */
    String version() {
        var now = clock.instant();
        var before = known;
        if (before != null && before.until.isAfter(now)) {
            return before.version;
        }
        var fresh = new Known(store.version() + " " + days.today(), now.plus(KEPT));
        known = fresh;
        return fresh.version;
    }

    /**
     * What everybody may see, from a month ago on.
     *
     * @param organisation the word of one organiser's address; empty for all
     * @throws PortalException when there is no such organisation
     */
    List<Event> list(String organisation) {
        var from = days.today().atStartOfDay(days.zone()).toInstant().minus(PAST);
        var organiser = organisation.isEmpty()
                ? Optional.<OrganisationName>empty()
                : Optional.of(organisations
                        .byHandle(organisation)
                        .orElseThrow(() -> new PortalException(EventProblem.ABSENT)));
        return store.shown(
                new EventFilter(
                        from,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        organiser.map(OrganisationName::id),
                        Set.of(),
                        false,
                        true),
                0,
                MOST);
    }
}
