package org.interlace.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.availability.domain.Choice;
import org.interlace.availability.domain.Limits;
import org.interlace.availability.store.AskTable;
import org.jspecify.annotations.Nullable;

/** How the viewer wants to be asked. */
@ApplicationScoped
public class OwnAvailability {

    private final AskTable table;
    private final Viewer viewer;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    OwnAvailability(
            AskTable table,
            Viewer viewer,
            Clock clock,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.table = table;
        this.viewer = viewer;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    private MemberId own() {
        return viewer.member().orElseThrow(() -> new PortalException(AvailabilityProblem.NO_PROFILE));
    }

    /** What the viewer chose. */
    public Choice mine() {
        return table.choice(own());
    }

    /** Whether the viewer is asked nothing until a day. */
    public boolean paused() {
        return mine().paused(clock.instant());
    }

    /** The day from which the viewer is asked again; null when there is no pause. */
    public @Nullable LocalDate until() {
        var until = mine().pausedUntil();
        return until == null || !paused() ? null : until.atZone(zone).toLocalDate();
    }

    /** Today, where the portal is. */
    public LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /**
     * Chooses how many asks a week, and a day before which there are none.
     *
     * @param until the first day with asks again; null for no pause
     * @throws PortalException {@link AvailabilityProblem#BAD_NUMBER} or {@link AvailabilityProblem#BAD_DAY}
     */
    @Requires("member:profile:change")
    @Transactional
    public void choose(int weekly, @Nullable LocalDate until) {
        if (weekly < 0 || weekly > Limits.MOST) {
            throw new PortalException(AvailabilityProblem.BAD_NUMBER);
        }
        var from = until == null ? null : start(until);
        var own = own();
        table.hold(own);
        table.choose(own, new Choice(weekly, from, table.choice(own).restedSince()));
    }

    private Instant start(LocalDate day) {
        var from = day.atStartOfDay(zone).toInstant();
        var now = clock.instant();
        if (!from.isAfter(now) || from.isAfter(now.plus(Limits.LONGEST_PAUSE))) {
            throw new PortalException(AvailabilityProblem.BAD_DAY);
        }
        return from;
    }

    /** The viewer is available again after a rest; silences before count no more. */
    @Requires("member:profile:change")
    @Transactional
    public void again() {
        var own = own();
        table.hold(own);
        var choice = table.choice(own);
        table.choose(own, new Choice(choice.weekly(), choice.pausedUntil(), null));
        table.forgive(own);
    }
}
