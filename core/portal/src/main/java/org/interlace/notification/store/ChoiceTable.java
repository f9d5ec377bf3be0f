package org.interlace.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interlace.api.account.AccountId;
import org.interlace.api.notification.Cadence;
import org.interlace.database.Database;

/** How soon each kind of news is mailed to somebody, in the tables. */
@ApplicationScoped
public class ChoiceTable {

    private final Database database;

    @Inject
    ChoiceTable(Database database) {
        this.database = database;
    }

    /** What somebody chose, by kind; what is not there is as usual. */
    public Map<String, Cadence> of(AccountId account) {
        var chosen = new HashMap<String, Cadence>();
        database.list(
                "select kind, cadence from notification.choice where account = ?",
                row -> chosen.put(row.getString("kind"), Cadence.of(row.getString("cadence"))),
                account.value());
        return chosen;
    }

    /** Whether there is such an account. */
    public boolean has(AccountId account) {
        return database.first("select 1 as one from account.account where id = ?", row -> true, account.value())
                .isPresent();
    }

    /** Chooses the same for some kinds; what waits to be mailed follows. */
    public void choose(AccountId account, Collection<String> kinds, Cadence cadence) {
        database.change("""
                insert into notification.choice (account, kind, cadence)
                select a.id, k, ? from account.account a, unnest(?::text[]) as k where a.id = ?
                on conflict (account, kind) do update set cadence = excluded.cadence
                """, cadence.word(), List.copyOf(kinds), account.value());
        if (cadence == Cadence.NEVER) {
            database.change("""
                    update notification.notification set mail = 'done'
                    where account = ? and kind = any(?) and mail in ('soon', 'gather', 'phone')
                    """, account.value(), List.copyOf(kinds));
        }
    }
}
