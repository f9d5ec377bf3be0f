package org.interlace.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.account.OldSuspensions;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What accounts keep about people. */
@ApplicationScoped
public class AccountKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(
            Kept.ofAccount(
                    "account",
                    "account",
                    Retention.WITH_ACCOUNT,
                    """
                    select email, language, created, seen, password is not null as "hasPassword",
                        array(select role from account.account_role where account = a.id order by role) as roles
                    from account.account a where a.id = ?
                    """,
                    "account.account.id",
                    "account.account.member",
                    "account.account_role.account"),
            Kept.ofAccount(
                    "account",
                    "suspensions",
                    Retention.monthsAfterEnd(OldSuspensions.MONTHS),
                    """
                    select since, reason, lifted, lift_reason as "liftReason" from account.suspension
                    where account = ? order by since
                    """,
                    "account.suspension.account",
                    "account.suspension.staff",
                    "account.suspension.lift_staff"),
            Kept.ofAccount(
                    "account",
                    "sessions",
                    Retention.days(1),
                    "select created, seen, ended, device from account.session where account = ? order by created",
                    "account.session.account"),
            Kept.ofAccount(
                    "account",
                    "repeats",
                    Retention.days(1),
                    "select key, status, body, created from core.repeat where account = ? order by created",
                    "core.repeat.account"),
            Kept.ofAccount(
                    "account",
                    "tokens",
                    Retention.WITH_ACCOUNT,
                    "select name, scopes, created, used, expires, ended from account.token where account = ? order by created",
                    "account.token.account"),
            Kept.ofAccount("account", "links", Retention.days(1), """
                    select purpose, email, expires from (
                        select account, purpose, email, expires from account.link
                        union all select account, 'code', null, expires from account.code) links
                    where account = ? order by expires
                    """, "account.link.account", "account.code.account"));

    private final Database database;
    private final SignInFailures failures;

    @Inject
    AccountKeeper(Database database, SignInFailures failures) {
        this.database = database;
        this.failures = failures;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    /** Wrong passwords are counted by the address, not by the account. */
    @Override
    public void erase(Person person) {
        database.first(
                        "select email from account.account where id = ? and email is not null",
                        row -> row.getString("email"),
                        person.account())
                .ifPresent(failures::forget);
    }
}
