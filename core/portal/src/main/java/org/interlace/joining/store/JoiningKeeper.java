package org.interlace.joining.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What joining keeps about people. */
@ApplicationScoped
public class JoiningKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(
            Kept.ofAccount(
                    "joining",
                    "applications",
                    Retention.monthsAfterEnd(12),
                    """
                    select p.state, p.name, p.door, p.words, p.language, p.kinds, p.email, p.phone, p.through, p.begun,
                        p.confirmed, p.ended
                    from joining.application p join account.account a on p.account = a.id or p.email = a.email
                    where a.id = ? order by p.begun
                    """,
                    "joining.application.account",
                    "joining.application.helper",
                    "joining.application.decider"),
            Kept.ofAccount(
                    "joining",
                    "invitations",
                    Retention.months(2),
                    """
                    select i.state, i.name, i.email, i.language, i.kinds, i.about, i.role, i.created, i.expires, i.ended
                    from joining.invitation i join account.account a on i.account = a.id or i.email = a.email
                    where a.id = ? order by i.created
                    """,
                    "joining.invitation.account",
                    "joining.invitation.inviter"),
            Kept.ofAccount(
                    "joining",
                    "agreements",
                    Retention.WITH_ACCOUNT,
                    "select notice, given from joining.agreement where account = ? order by given",
                    "joining.agreement.account"));

    private final Database database;

    @Inject
    JoiningKeeper(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    /** What was written under the same address before there was an account; the engine holds only times of it. */
    @Override
    public void erase(Person person) {
        database.change("""
                delete from request.request where id in (select p.id from joining.application p
                    join account.account a on p.account = a.id or p.email = a.email where a.id = ?)
                """, person.account());
        for (var table : List.of("joining.application", "joining.invitation")) {
            database.change(
                    "delete from " + table + " where email = (select email from account.account where id = ?)",
                    person.account());
        }
    }
}
