package org.interlace.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.database.Database;

/** Answers what an import has to know about the people who are here already. */
@ApplicationScoped
public class PeopleDesk {

    private final Database database;

    @Inject
    PeopleDesk(Database database) {
        this.database = database;
    }

    /** Those who came from another system before, by what it calls them. */
    public Map<String, UUID> known(Collection<String> externals) {
        var known = new HashMap<String, UUID>();
        database.list(
                "select external, id from member.member where external = any(?)",
                row -> known.put(row.getString("external"), Database.id(row, "id")),
                externals);
        return known;
    }

    /** The e-mail addresses that belong to somebody. */
    public Set<String> taken(Collection<String> emails) {
        return new HashSet<>(database.list(
                "select email from account.account where email = any(?)", row -> row.getString("email"), emails));
    }

    /** The handles that belong to somebody. */
    public Set<String> takenHandles(Collection<String> handles) {
        return new HashSet<>(database.list(
                "select handle from member.member where handle = any(?)", row -> row.getString("handle"), handles));
    }
}
