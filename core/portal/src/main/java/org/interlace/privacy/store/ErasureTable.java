package org.interlace.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.interlace.api.plugin.PluginId;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Person;

/** Erasures that are not complete: of whom, and which plugins have answered. A complete one leaves nothing here. */
@ApplicationScoped
public class ErasureTable {

    private final Database database;
    private final Clock clock;

    @Inject
    ErasureTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes one; noting it again changes nothing. */
    @Transactional
    public void begin(Person person) {
        database.change(
                "insert into privacy.erasure (person, account, member, begun) values (?, ?, ?, ?) on conflict do nothing",
                person.key(),
                person.account(),
                person.profile(),
                clock.instant());
    }

    /** Those that are not complete. */
    public List<Person> open() {
        return database.list(
                "select account, member from privacy.erasure order by begun",
                row -> new Person(Database.idOrNull(row, "account"), Database.idOrNull(row, "member"), null));
    }

    /** The plugins that have answered. */
    public Set<PluginId> answered(Person person) {
        return new TreeSet<>(database.list(
                "select plugin from privacy.erasure_answer where person = ?",
                row -> new PluginId(row.getString("plugin")),
                person.key()));
    }

    /** Notes that plugins have answered. */
    @Transactional
    public void answered(Person person, Collection<PluginId> plugins) {
        plugins.forEach(plugin -> database.change(
                "insert into privacy.erasure_answer (person, plugin) values (?, ?) on conflict do nothing",
                person.key(),
                plugin.value()));
    }

    /** Forgets one that is complete. */
    @Transactional
    public void complete(Person person) {
        database.change("delete from privacy.erasure where person = ?", person.key());
    }
}
