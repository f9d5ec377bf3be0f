package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.interlace.api.job.Job;
import org.interlace.joining.domain.ApplicationMachine;
import org.interlace.joining.store.ApplicationTable;
import org.interlace.joining.store.InvitationTable;

/** Deletes what is no longer needed of people who did not join. */
@ApplicationScoped
public class JoiningEnds implements Job {

    private static final Duration ENDED_INVITATIONS = Duration.ofDays(30);
    private static final int REFUSED_MONTHS = 12;

    private final ApplicationTable applications;
    private final InvitationTable invitations;
    private final Clock clock;

    @Inject
    JoiningEnds(ApplicationTable applications, InvitationTable invitations, Clock clock) {
        this.applications = applications;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "joining.ends";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        applications.deleteOlder(ApplicationMachine.REFUSED, yearBefore(now));
        applications.deleteOlder(ApplicationMachine.ACCEPTED, yearBefore(now));
        invitations.deleteOlder(now.minus(ENDED_INVITATIONS));
    }

    private static Instant yearBefore(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(REFUSED_MONTHS).toInstant();
    }
}
