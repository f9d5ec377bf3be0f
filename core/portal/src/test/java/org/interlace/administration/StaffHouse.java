package org.interlace.administration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.interlace.account.AccountHouse;
import org.interlace.account.LastAdmins;
import org.interlace.account.store.AccountTables;
import org.interlace.account.store.LinkTable;
import org.interlace.account.store.SuspensionTable;
import org.interlace.administration.store.PeopleTable;
import org.interlace.administration.store.PeopleTables;
import org.interlace.api.account.AccountId;
import org.interlace.api.mail.NewMail;
import org.interlace.request.store.RequestTables;

/** A house with staff. */
final class StaffHouse extends AccountHouse {

    /** Letters. */
    final List<NewMail> letters = new CopyOnWriteArrayList<>();

    final SuspensionTable suspensions = AccountTables.suspensions(tables.database());
    final LinkTable links = AccountTables.links(tables.database());
    private final PeopleTable table = PeopleTables.of(tables.database());

    People people() {
        return new People(table, suspensions, asking, audit, clock());
    }

    PersonActs acts() {
        return new PersonActs(
                people(),
                accounts,
                suspensions,
                LastAdmins.of(accounts),
                sessions,
                tokens,
                links,
                RequestTables.of(tables.database()),
                this,
                asking,
                letters::add,
                audit,
                clock());
    }

    /** An account that can enter with a password. */
    AccountId entering(String email, String... roles) {
        var id = account(Optional.empty(), roles);
        tables.database()
                .change("update account.account set email = ?, password = 'x' where id = ?", email, id.value());
        return id;
    }

    <R> R in(Supplier<R> work) {
        return tables.inTransaction(work);
    }

    void in(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }
}
