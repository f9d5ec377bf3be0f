package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.NewReport;
import org.interlace.safety.domain.Alarm;
import org.interlace.safety.domain.Choice;
import org.interlace.safety.domain.Report;
import org.interlace.safety.domain.ReportState;
import org.interlace.safety.store.ReportTable;
import org.interlace.safety.store.TrustTable;

/**
 * What trusted persons hear. They pass a concern on to staff with the reporter's consent, or without names when three
 * people have told about one person; nobody hears what is about themselves (product.md §2.5).
 */
@ApplicationScoped
public class Concerns {

    private final ReportTable reports;
    private final TrustTable trust;
    private final Telling telling;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Concerns(ReportTable reports, TrustTable trust, Telling telling, Viewer viewer, Clock clock) {
        this.reports = reports;
        this.trust = trust;
        this.telling = telling;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Whether anything is here for the viewer: a trusted person, or somebody who was asked to be one. */
    public boolean mine() {
        return viewer.member()
                .filter(me -> trust.named().contains(me)
                        || !trust.of(me, Choice.State.ASKED).isEmpty()
                        || !trust.of(me, Choice.State.ACCEPTED).isEmpty()
                        || !trust.received(me).isEmpty())
                .isPresent();
    }

    /** Quiet words, the newest first. */
    public List<Alarm> received() {
        return viewer.member().map(trust::received).orElse(List.of());
    }

    /** The viewer has read one. */
    @Transactional
    public void see(UUID alarm) {
        trust.see(alarm, me(), clock.instant());
    }

    /** Who asks the viewer to be their trusted person. */
    public List<MemberId> asking() {
        return viewer.member()
                .map(me -> trust.of(me, Choice.State.ASKED).stream()
                        .filter(member -> trust.choice(member)
                                .filter(choice -> choice.open(clock.instant()))
                                .isPresent())
                        .toList())
                .orElse(List.of());
    }

    /** Answers one of them; a "no" looks like silence to the member. */
    @Transactional
    public void answer(MemberId member, boolean yes) {
        trust.answer(me(), member, yes ? Choice.State.ACCEPTED : Choice.State.DECLINED);
    }

    /** What was told to the viewer and not to staff, the newest first. */
    public List<Report> heard() {
        return viewer.member()
                .map(me -> reports.forTrusted().stream()
                        .filter(report -> hears(me, report))
                        .toList())
                .orElse(List.of());
    }

    private boolean hears(MemberId me, Report report) {
        return report.heardBy(me)
                && report.reporter()
                        .filter(reporter -> trust.trust(reporter)
                                .hearers(reporter, Optional.of(report.about()))
                                .contains(me))
                        .isPresent();
    }

    /** Whether the viewer may pass the concern about this person on without names. */
    public boolean third(Report report) {
        return reports.tellers(report.about()) >= Report.THIRD && !reports.concerned(report.about());
    }

    /**
     * Passes one on to staff with the reporter's consent.
     *
     * @throws PortalException {@link SafetyProblem#ABSENT} or, without consent, {@link SafetyProblem#NOT_NOW}
     */
    @Transactional
    public void passOn(UUID id) {
        var report = find(id);
        if (!reports.passOn(id, clock.instant())) {
            throw new PortalException(SafetyProblem.NOT_NOW);
        }
        telling.staff(report, reports.handlers(report));
    }

    /**
     * Passes the concern about the person of this report on, without names, words or times.
     *
     * @throws PortalException {@link SafetyProblem#ABSENT} or, before the third, {@link SafetyProblem#NOT_NOW}
     */
    @Transactional
    public void passOnWithoutNames(UUID id) {
        var heard = find(id);
        if (!third(heard)) {
            throw new PortalException(SafetyProblem.NOT_NOW);
        }
        var concern = new Report(
                UUID.randomUUID(),
                Optional.empty(),
                heard.about(),
                Report.CONCERN,
                "",
                NewReport.Reason.OTHER,
                "",
                Optional.empty(),
                NewReport.Wish.STAFF,
                false,
                ReportState.NEW,
                clock.instant().truncatedTo(ChronoUnit.DAYS));
        reports.add(concern);
        telling.staff(concern, reports.handlers(concern));
    }

    /** The viewer has done with one. */
    @Transactional
    public void close(UUID id) {
        var report = find(id);
        var unused = reports.move(id, report.state(), ReportState.CLOSED, clock.instant());
    }

    private Report find(UUID id) {
        var me = me();
        return reports.find(id)
                .filter(report -> hears(me, report))
                .orElseThrow(() -> new PortalException(SafetyProblem.ABSENT));
    }

    private MemberId me() {
        return viewer.member().orElseThrow(() -> new PortalException(SafetyProblem.NO_PROFILE));
    }
}
