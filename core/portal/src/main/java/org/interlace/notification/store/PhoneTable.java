package org.interlace.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** People without e-mail for whom something waits. */
@ApplicationScoped
public class PhoneTable {

    private final Database database;

    @Inject
    PhoneTable(Database database) {
        this.database = database;
    }

    /**
     * Somebody to phone.
     *
     * @param member absent for accounts without a profile
     * @param count how many messages
     * @param since when the oldest was told
     */
    public record Row(
            UUID account, @Nullable UUID member, @Nullable String handle, int count, Instant since) {}

    /** Those who wait, the longest first. */
    public List<Row> waiting(int most) {
        return database.list(
                """
                select a.id, a.member, m.handle, count(*) as n, min(w.since) as since
                from (select account, told as since from notification.notification
                        where mail = 'phone' and read is null and settled is null
                    union all select account, created from mail.mail where state = 'phone') w
                join account.account a on a.id = w.account
                left join member.member m on m.id = a.member
                where a.email is null and not exists (select 1 from account.suspension s
                    where s.account = a.id and s.lifted is null)
                group by a.id, a.member, m.handle order by min(w.since), a.id limit ?
                """,
                row -> new Row(
                        Database.id(row, "id"),
                        Database.idOrNull(row, "member"),
                        row.getString("handle"),
                        row.getInt("n"),
                        Database.time(row, "since")),
                most);
    }

    /** All that waited for somebody up to a moment was told. */
    public void told(UUID account, Instant until) {
        database.change(
                "update notification.notification set mail = 'done' where account = ? and mail = 'phone' and told <= ?",
                account,
                until);
    }
}
