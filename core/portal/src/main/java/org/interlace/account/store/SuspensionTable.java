package org.interlace.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Suspension;
import org.interlace.api.account.AccountId;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Which accounts are suspended, and were. */
@ApplicationScoped
public class SuspensionTable {

    private final Database database;

    @Inject
    SuspensionTable(Database database) {
        this.database = database;
    }

    /**
     * Something staff say about an account.
     *
     * @param reason the person reads it
     * @param staff absent for the operator's commands
     */
    public record Word(String reason, @Nullable AccountId staff, Instant at) {

        @Nullable
        UUID by() {
            return staff == null ? null : staff.value();
        }
    }

    /** Begins one; false when one stands already. */
    public boolean begin(AccountId account, Word word) {
        boolean begun =
                database.change("""
                        insert into account.suspension (id, account, since, reason, staff) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """, UUID.randomUUID(), account.value(), word.at(), word.reason(), word.by()) == 1;
        database.change("delete from account.code where account = ?", account.value());
        show(account);
        return begun;
    }

    /** Ends the one that stands; false when none does. */
    public boolean lift(AccountId account, Word word) {
        boolean lifted = database.change("""
                        update account.suspension set lifted = ?, lift_reason = ?, lift_staff = ?
                        where account = ? and lifted is null
                        """, word.at(), word.reason(), word.by(), account.value()) == 1;
        show(account);
        return lifted;
    }

    private void show(AccountId account) {
        database.change("""
                update member.member set suspended = exists (
                    select 1 from account.suspension where account = ? and lifted is null)
                where id = (select member from account.account where id = ?)
                """, account.value(), account.value());
    }

    /** The one that stands. */
    public Optional<Suspension> standing(AccountId account) {
        return of(account).stream().filter(Suspension::stands).findFirst();
    }

    /** All of an account that are kept, the newest first. */
    public List<Suspension> of(AccountId account) {
        return database.list(
                "select since, reason, lifted, lift_reason from account.suspension where account = ? order by since desc",
                row -> new Suspension(
                        Database.time(row, "since"),
                        row.getString("reason"),
                        Database.timeOrNull(row, "lifted"),
                        row.getString("lift_reason")),
                account.value());
    }

    /** Forgets those that were lifted before a time. */
    public int forget(Instant before) {
        return database.change("delete from account.suspension where lifted < ?", before);
    }
}
