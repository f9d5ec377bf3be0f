package org.interlace.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Silence;

/** Accounts that were not used for long, and what they were told. */
@ApplicationScoped
public class SilenceTable {

    private final Database database;

    @Inject
    SilenceTable(Database database) {
        this.database = database;
    }

    /** An account and its silence. */
    public record Silent(UUID account, Silence silence) {}

    /** Those that were not used since a day, or were told something; never invented ones, never administrators. */
    public List<Silent> since(LocalDate day) {
        return database.list(
                """
                select a.id, coalesce(a.seen, a.created::date) as seen, s.first, s.second
                from account.account a left join privacy.silence s on s.account = a.id
                where not a.sample and (s.account is not null or coalesce(a.seen, a.created::date) <= ?)
                    and not exists (select 1 from account.account_role r where r.account = a.id and r.role = 'admin')
                order by a.id
                """,
                row -> new Silent(
                        Database.id(row, "id"),
                        new Silence(
                                row.getDate("seen").toLocalDate(),
                                Optional.ofNullable(row.getDate("first")).map(Date::toLocalDate),
                                Optional.ofNullable(row.getDate("second")).map(Date::toLocalDate))),
                Date.valueOf(day));
    }

    /**
     * Notes that they were told first.
     *
     * @return false when another node was quicker
     */
    public boolean first(UUID account, LocalDate day) {
        return database.change(
                        "insert into privacy.silence (account, first) values (?, ?) on conflict do nothing",
                        account,
                        Date.valueOf(day))
                > 0;
    }

    /** Notes that they were told again. */
    public boolean second(UUID account, LocalDate day) {
        return database.change(
                        "update privacy.silence set second = ? where account = ? and second is null",
                        Date.valueOf(day),
                        account)
                > 0;
    }

    /** They came back. */
    public void forget(UUID account) {
        database.change("delete from privacy.silence where account = ?", account);
    }
}
