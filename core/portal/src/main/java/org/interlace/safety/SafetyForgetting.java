package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.interlace.api.job.Job;
import org.interlace.safety.domain.Choice;
import org.interlace.safety.store.AuditTable;
import org.interlace.safety.store.ConsentTable;
import org.interlace.safety.store.ReportTable;
import org.interlace.safety.store.TrustTable;

/** Erases what the safe place has kept long enough: as declared in {@code SafetyKeeper}. */
@ApplicationScoped
public class SafetyForgetting implements Job {

    private static final Period YEAR = Period.ofMonths(12);
    private static final Period HALF_YEAR = Period.ofMonths(6);

    private final AuditTable audit;
    private final ReportTable reports;
    private final TrustTable trust;
    private final ConsentTable consents;
    private final Clock clock;

    @Inject
    SafetyForgetting(AuditTable audit, ReportTable reports, TrustTable trust, ConsentTable consents, Clock clock) {
        this.audit = audit;
        this.reports = reports;
        this.trust = trust;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "safety.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        audit.forget(ago(YEAR));
        reports.forget(ago(YEAR));
        trust.forget(ago(HALF_YEAR), clock.instant().minus(Choice.WAIT).minus(Choice.WAIT));
        consents.forget(clock.instant(), ago(YEAR));
    }

    private Instant ago(Period period) {
        return clock.instant().atOffset(ZoneOffset.UTC).minus(period).toInstant();
    }
}
