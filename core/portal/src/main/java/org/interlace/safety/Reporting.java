package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.NewReport;
import org.interlace.api.safety.Reports;
import org.interlace.api.text.Letters;
import org.interlace.safety.domain.Report;
import org.interlace.safety.domain.ReportState;
import org.interlace.safety.store.ReportTable;
import org.interlace.safety.store.TrustTable;

/** Members say that something is not right, and follow what they said. */
@ApplicationScoped
public class Reporting implements Reports {

    private static final int MOST_A_DAY = 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final ReportTable reports;
    private final TrustTable trust;
    private final Telling telling;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Reporting(ReportTable reports, TrustTable trust, Telling telling, Viewer viewer, Clock clock) {
        this.reports = reports;
        this.trust = trust;
        this.telling = telling;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void report(NewReport given) {
        var me = me();
        check(given, me);
        var report = new Report(
                UUID.randomUUID(),
                Optional.of(me),
                given.about(),
                given.kind(),
                given.object(),
                given.reason(),
                Letters.plain(given.words()),
                given.copy().map(Letters::plain),
                given.wish(),
                given.named(),
                ReportState.NEW,
                clock.instant());
        reports.add(report);
        if (given.wish() == NewReport.Wish.STAFF) {
            telling.staff(report, reports.handlers(report));
        } else {
            telling.trusted(hearers(me, given.about()), report.id());
        }
    }

    private void check(NewReport given, MemberId me) {
        if (given.about().equals(me)) {
            throw new PortalException(SafetyProblem.ABSENT);
        }
        if (given.words().length() > NewReport.LONGEST
                || given.copy()
                        .filter(text -> text.length() > NewReport.LONGEST)
                        .isPresent()) {
            throw new PortalException(SafetyProblem.TOO_LONG, NewReport.LONGEST);
        }
        if (reports.since(me, clock.instant().minus(DAY)) >= MOST_A_DAY) {
            throw new PortalException(SafetyProblem.TOO_MANY);
        }
        if (given.wish() == NewReport.Wish.TRUSTED && hearers(me, given.about()).isEmpty()) {
            throw new PortalException(SafetyProblem.NOBODY_TRUSTED);
        }
    }

    private List<MemberId> hearers(MemberId me, MemberId about) {
        return trust.trust(me).hearers(me, Optional.of(about));
    }

    /** Whether somebody would hear the viewer about this person without staff. */
    public boolean heardAbout(MemberId about) {
        return !hearers(me(), about).isEmpty();
    }

    /** What the viewer said, the newest first. */
    public List<Report> mine() {
        return viewer.member().map(reports::by).orElse(List.of());
    }

    /** The viewer lets the trusted person pass a report on with the name; repeating it changes nothing. */
    @Transactional
    public void letPassOn(UUID id) {
        reports.name(id, me());
    }

    private MemberId me() {
        return viewer.member().orElseThrow(() -> new PortalException(SafetyProblem.NO_PROFILE));
    }
}
