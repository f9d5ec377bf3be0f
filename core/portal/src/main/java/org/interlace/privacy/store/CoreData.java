package org.interlace.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.interlace.account.domain.Email;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;

/**
 * What the core keeps about people, as each of its domains declares it ({@link Keeper}); never hashes of passwords,
 * sessions or tokens.
 */
@ApplicationScoped
public class CoreData {

    private static final Comparator<Kept> IN_ORDER =
            Comparator.comparing(Kept::domain).thenComparing(Kept::word);

    private static final String PERSON =
            "select a.id as account, m.id as member, coalesce(a.language, m.language) as language from account.account a "
                    + "full join member.member m on m.id = a.member where ";

    private final Database database;
    private final Iterable<Keeper> keepers;

    @Inject
    CoreData(Database database, @Any Instance<Keeper> keepers) {
        this.database = database;
        this.keepers = keepers;
    }

    /** Every declaration, in a fixed order. */
    public List<Kept> kept() {
        return java.util.stream.StreamSupport.stream(keepers.spliterator(), false)
                .flatMap(keeper -> keeper.kept().stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** Who has an e-mail address. */
    public Optional<Person> find(Email email) {
        return first("a.email = ?", email.value());
    }

    /** Who has a profile at an address, with or without an account. */
    public Optional<Person> findMember(String handle) {
        return first("m.handle = ?", handle);
    }

    /** Who has an account. */
    public Optional<Person> findAccount(UUID account) {
        return first("a.id = ?", account);
    }

    private Optional<Person> first(String where, Object value) {
        return database.first(
                PERSON + where,
                row -> new Person(
                        Database.idOrNull(row, "account"), Database.idOrNull(row, "member"), row.getString("language")),
                value);
    }

    /** Rows as JSON, by what they are. */
    public Map<Kept, List<String>> export(Person person) {
        var found = new TreeMap<Kept, List<String>>(IN_ORDER);
        for (var keeper : keepers) {
            for (var kept : keeper.kept()) {
                rows(keeper, kept, person).ifPresent(rows -> found.put(kept, rows));
            }
        }
        return found;
    }

    private Optional<List<String>> rows(Keeper keeper, Kept kept, Person person) {
        var id = kept.about() == Kept.About.ACCOUNT ? person.account() : person.profile();
        if (id == null) {
            return Optional.empty();
        }
        var written = keeper.written(kept, person);
        return written.isPresent() || kept.select().isEmpty() ? written : Optional.of(rows(kept.select(), id));
    }

    private List<String> rows(String sql, UUID id) {
        return database.list(
                "select to_json(found)::text as row from (" + sql + ") found", row -> row.getString("row"), id);
    }

    /** Erases account and profile with all that hangs on them; repeating it changes nothing. */
    @Transactional
    public void erase(Person person) {
        keepers.forEach(keeper -> keeper.erase(person));
        database.change("delete from account.account where id = ?", person.account());
        database.change("delete from member.member where id = ?", person.profile());
    }
}
