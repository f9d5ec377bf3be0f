package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.safety.NewReport;
import org.interlace.api.text.Letters;
import org.interlace.safety.domain.Note;
import org.interlace.safety.domain.Report;
import org.interlace.safety.domain.ReportState;
import org.interlace.safety.store.ReportTable;

/**
 * Staff handle reports. Nobody sees one about themselves, or one they sent. Acts on reports are noted without a member:
 * "who saw me" would otherwise tell the person reported that there is a report.
 */
@ApplicationScoped
public class Moderation {

    /** May handle reports. */
    public static final Permission HANDLE = new Permission("safety", "report", "handle");

    private final ReportTable reports;
    private final Viewer viewer;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Moderation(ReportTable reports, Viewer viewer, AuditLog audit, Clock clock) {
        this.reports = reports;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those the viewer may handle, what is open first. */
    @Requires("safety:report:handle")
    public List<Report> queue() {
        return reports.forStaff().stream()
                .filter(report -> report.handledBy(viewer.member()))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws PortalException {@link SafetyProblem#ABSENT}, the same when it is not there and when it is not for the viewer
     */
    @Requires("safety:report:handle")
    public Report find(UUID id) {
        return reports.find(id)
                .filter(report -> report.handledBy(viewer.member()))
                .orElseThrow(() -> new PortalException(SafetyProblem.ABSENT));
    }

    /** What staff noted, the oldest first. */
    @Requires("safety:report:handle")
    public List<Note> notes(UUID id) {
        return reports.notes(find(id).id());
    }

    /** Goes on with one; being there already changes nothing. */
    @Requires("safety:report:handle")
    @Transactional
    public void move(UUID id, ReportState to) {
        var report = find(id);
        if (report.state() == to) {
            return;
        }
        if (!report.state().next().contains(to) || !reports.move(id, report.state(), to, clock.instant())) {
            throw new PortalException(SafetyProblem.NOT_NOW);
        }
        audit.note(new MessageKey("safety", "act.report-" + to.word()), Optional.empty(), id.toString());
    }

    /** Notes something for other staff. */
    @Requires("safety:report:handle")
    @Transactional
    public void note(UUID id, String words) {
        var report = find(id);
        var text = Letters.plain(words);
        if (text.length() > NewReport.LONGEST) {
            throw new PortalException(SafetyProblem.TOO_LONG, NewReport.LONGEST);
        }
        if (!text.isEmpty()) {
            reports.note(report.id(), viewer.account().orElseThrow(), text, clock.instant());
            audit.note(MessageKey.parse("safety.act.report-noted"), Optional.empty(), id.toString());
        }
    }
}
