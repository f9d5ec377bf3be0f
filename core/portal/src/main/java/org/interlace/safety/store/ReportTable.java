package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.safety.NewReport;
import org.interlace.database.Database;
import org.interlace.safety.domain.Note;
import org.interlace.safety.domain.Report;
import org.interlace.safety.domain.ReportState;

/** Reports and the notes of staff in the tables. */
@ApplicationScoped
public class ReportTable {

    private static final String SELECT = """
            select id, reporter, about, kind, object, reason, words, copy, wish, named, state, sent
            from safety.report
            """;

    private final Database database;

    @Inject
    ReportTable(Database database) {
        this.database = database;
    }

    /** Adds one. */
    public void add(Report report) {
        database.change(
                """
                insert into safety.report (id, reporter, about, kind, object, reason, words, copy, wish, named, state,
                    sent, moved) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                report.id(),
                report.reporter().map(MemberId::value).orElse(null),
                report.about().value(),
                report.kind(),
                report.object(),
                report.reason().word(),
                report.words(),
                report.copy().orElse(null),
                report.wish().word(),
                report.named(),
                report.state().word(),
                report.sent(),
                report.sent());
    }

    /** One; the row waits for nobody else to change it. */
    public Optional<Report> find(UUID id) {
        return database.first(SELECT + "where id = ?", ReportTable::report, id);
    }

    /** Those that staff may act on, what is open first. */
    public List<Report> forStaff() {
        return database.list(
                SELECT + "where wish = 'staff' order by state = 'closed', sent desc, id limit 500",
                ReportTable::report);
    }

    /** Those of a reporter, the newest first. */
    public List<Report> by(MemberId reporter) {
        return database.list(
                SELECT + "where reporter = ? order by sent desc, id", ReportTable::report, reporter.value());
    }

    /** Those told only to trusted persons, the newest first. */
    public List<Report> forTrusted() {
        return database.list(
                SELECT + "where wish = 'trusted' and reporter is not null order by sent desc, id limit 500",
                ReportTable::report);
    }

    /** How many different people told a trusted person something about somebody. */
    public int tellers(MemberId about) {
        return database.first("""
                        select count(distinct reporter) as people from safety.report
                        where about = ? and wish = 'trusted' and state <> 'closed'
                        """, row -> row.getInt("people"), about.value()).orElse(0);
    }

    /** Whether a concern without names about somebody is with staff already. */
    public boolean concerned(MemberId about) {
        return database.first(
                        "select 1 as one from safety.report where about = ? and kind = ? and state <> 'closed'",
                        row -> true,
                        about.value(),
                        Report.CONCERN)
                .isPresent();
    }

    /** How many somebody sent since a moment. */
    public int since(MemberId reporter, Instant moment) {
        return database.first(
                        "select count(*) as sent from safety.report where reporter = ? and sent > ?",
                        row -> row.getInt("sent"),
                        reporter.value(),
                        moment)
                .orElse(0);
    }

    /**
     * Goes on to a state.
     *
     * @return false when it is no longer in the first one
     */
    public boolean move(UUID id, ReportState from, ReportState to, Instant now) {
        return database.change(
                        "update safety.report set state = ?, moved = ? where id = ? and state = ?",
                        to.word(),
                        now,
                        id,
                        from.word())
                > 0;
    }

    /** Accounts that may handle a report by their roles, but for those of whom it is about and who sent it. */
    public List<AccountId> handlers(Report report) {
        return database.list(
                """
                select distinct a.id from account.account a join account.account_role r on r.account = a.id
                    join account.role_permission p on p.role = r.role
                where p.permission = 'safety:report:handle' and a.member is distinct from ?::uuid
                    and (a.member is null or a.member is distinct from ?::uuid)
                """,
                row -> new AccountId(Database.id(row, "id")),
                report.about().value(),
                report.reporter().map(MemberId::value).orElse(null));
    }

    /** The reporter lets the trusted person pass it on with the name. */
    public void name(UUID id, MemberId reporter) {
        database.change(
                "update safety.report set named = true where id = ? and reporter = ? and wish = 'trusted'",
                id,
                reporter.value());
    }

    /** Passes one on to staff, with the reporter's consent. */
    public boolean passOn(UUID id, Instant now) {
        return database.change(
                        "update safety.report set wish = 'staff', state = 'new', moved = ? "
                                + "where id = ? and named and wish = 'trusted'",
                        now,
                        id)
                > 0;
    }

    /** Adds a note of staff. */
    public void note(UUID report, AccountId author, String words, Instant now) {
        database.change(
                "insert into safety.report_note (id, report, author, words, at) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                report,
                author.value(),
                words,
                now);
    }

    /** The notes, the oldest first. */
    public List<Note> notes(UUID report) {
        return database.list(
                """
                select n.words, n.at, m.name from safety.report_note n
                    left join account.account a on a.id = n.author left join member.member m on m.id = a.member
                where n.report = ? order by n.at, n.id
                """,
                row -> new Note(
                        Optional.ofNullable(row.getString("name")), row.getString("words"), Database.time(row, "at")),
                report);
    }

    /** The reporter is erased: name and words go, that something was said stays. */
    public void forgetReporter(UUID reporter) {
        database.change(
                "update safety.report set reporter = null, words = '', copy = null, named = false where reporter = ?",
                reporter);
    }

    /** Deletes those that were closed before. */
    public int forget(Instant before) {
        return database.change("delete from safety.report where state = 'closed' and moved < ?", before);
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                Database.id(row, "id"),
                Optional.ofNullable(Database.idOrNull(row, "reporter")).map(MemberId::new),
                new MemberId(Database.id(row, "about")),
                row.getString("kind"),
                row.getString("object"),
                NewReport.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                row.getString("words"),
                Optional.ofNullable(row.getString("copy")),
                NewReport.Wish.valueOf(row.getString("wish").toUpperCase(Locale.ROOT)),
                row.getBoolean("named"),
                ReportState.of(row.getString("state")),
                Database.time(row, "sent"));
    }
}
