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
     * @param count how many messages; of a paused account only the one that says so
     * @param since when the oldest was told
     * @param paused whether the account is paused, which is all that is told then
     * @param name of somebody who is paused, whom nobody finds; absent for all others, and behind a block
     */
    public record Row(
            UUID account,
            @Nullable UUID member,
            @Nullable String handle,
            int count,
            Instant since,
            boolean paused,
            @Nullable String name) {}

    /**
     * Those who wait, the longest first: what is told of a paused account is the pause, and the pause of no other.
     *
     * @param viewer whose blocks count; nobody for staff without a profile
     */
    public List<Row> waiting(@Nullable UUID viewer, int most) {
        return database.list(
                """
                select a.id, a.member, m.handle, count(*) as n, min(w.since) as since, s.account is not null as paused,
                    case when s.account is not null and not exists (select 1 from safety.block b
                        where (b.blocker = m.id and b.blocked = v.id) or (b.blocked = m.id and b.blocker = v.id))
                        then m.name end as name
                from (select account, told as since, false as pause from notification.notification
                        where mail = 'phone' and read is null and settled is null
                    union all select account, created, kind = 'administration.paused'
                        from mail.mail where state = 'phone') w
                join account.account a on a.id = w.account
                cross join (select ?::uuid as id) v
                left join member.member m on m.id = a.member
                left join account.suspension s on s.account = a.id and s.lifted is null
                where a.email is null and w.pause = (s.account is not null) and (not w.pause or w.since >= s.since)
                group by a.id, a.member, m.id, s.account, v.id order by min(w.since), a.id limit ?
                """,
                row -> new Row(
                        Database.id(row, "id"),
                        Database.idOrNull(row, "member"),
                        row.getString("handle"),
                        row.getInt("n"),
                        Database.time(row, "since"),
                        row.getBoolean("paused"),
                        row.getString("name")),
                viewer,
                most);
    }

    /** All that waited for somebody up to a moment was told; to somebody who is paused only the pause was. */
    public void told(UUID account, Instant until) {
        database.change("""
                update notification.notification set mail = 'done'
                where account = ? and mail = 'phone' and told <= ?
                    and not exists (select 1 from account.suspension s where s.account = ? and s.lifted is null)
                """, account, until, account);
    }
}
