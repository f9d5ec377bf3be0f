package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What the safe place keeps about people. */
@ApplicationScoped
public class SafetyKeeper implements Keeper {

    private static final String SAFETY = "safety";
    private static final Retention YEAR = Retention.months(12);
    private static final Retention YEAR_AFTER = Retention.monthsAfterEnd(12);

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember(SAFETY, "audit", YEAR, """
                    select at, act, kind, roles, plugin from safety.audit where member = ? and not own order by id
                    """, "safety.audit.member"),
            Kept.ofAccount(SAFETY, "acts", YEAR, """
                    select at, act from safety.audit where account = ? order by id
                    """, "safety.audit.account"),
            Kept.ofMember(SAFETY, "reports", YEAR_AFTER, """
                    select o.name as about, r.kind, r.reason, r.words, r.copy, r.wish, r.named, r.state, r.sent
                    from safety.report r join member.member o on o.id = r.about where r.reporter = ? order by r.sent
                    """, "safety.report.reporter", "safety.report.about"),
            Kept.ofAccount(SAFETY, "notes", YEAR_AFTER, """
                    select at, words from safety.report_note where author = ? order by at
                    """, "safety.report_note.author"),
            Kept.ofMember(SAFETY, "trusted", Retention.WITH_PROFILE, """
                    select since from safety.trusted where member = ?
                    """, "safety.trusted.member"),
            Kept.ofMember(
                    SAFETY,
                    "confidant",
                    Retention.WITH_PROFILE,
                    """
                    select o.name as trusted, c.since, c.state = 'accepted' as accepted
                    from safety.confidant c join member.member o on o.id = c.trusted where c.member = ?
                    """,
                    "safety.confidant.member",
                    "safety.confidant.trusted"),
            Kept.ofMember(
                    SAFETY, "alarms", Retention.months(6), """
                    select sent, words from safety.alarm where member = ? order by sent
                    """, "safety.alarm.member", "safety.alarm_receiver.member"),
            Kept.ofMember(SAFETY, "acting", YEAR_AFTER, """
                    select purpose, days, state, asked, ends from safety.acting where member = ? order by asked
                    """, "safety.acting.member", "safety.acting_code.member"),
            Kept.ofAccount(SAFETY, "asked", YEAR_AFTER, """
                    select o.name as member, a.purpose, a.days, a.state, a.asked, a.ends
                    from safety.acting a join member.member o on o.id = a.member where a.staff = ? order by a.asked
                    """, "safety.acting.staff"),
            Kept.ofMember(
                    SAFETY,
                    "reach",
                    Retention.WITH_PROFILE,
                    "select since from safety.reach where member = ?",
                    "safety.reach.member"),
            Kept.ofMember(
                    SAFETY, "blocks", Retention.WITH_PROFILE, """
                    select o.name as blocked, b.since from safety.block b join member.member o on o.id = b.blocked
                    where b.blocker = ? order by b.since
                    """, "safety.block.blocker", "safety.block.blocked"));

    private final ReportTable reports;

    @Inject
    SafetyKeeper(ReportTable reports) {
        this.reports = reports;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    /** What somebody said about others stays without name and words: that it was said is part of another's matter. */
    @Override
    public void erase(Person person) {
        person.member().ifPresent(reporter -> reports.forgetReporter(reporter.value()));
    }
}
