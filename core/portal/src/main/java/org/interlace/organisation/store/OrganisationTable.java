package org.interlace.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.organisation.domain.Organisation;
import org.interlace.vocabulary.Folding;
import org.jspecify.annotations.Nullable;

/** Organisations in the tables; any number is one round trip. */
@ApplicationScoped
public class OrganisationTable {

    private static final String SELECT = """
            select o.id, o.handle, o.name, o.kind, o.place, o.website, o.sample, o.version,
                array(select language from organisation.description where organisation = o.id order by language) as languages,
                array(select text from organisation.description where organisation = o.id order by language) as texts
            from organisation.organisation o
            """;

    private final Database database;
    private final GraphChanges changes;

    @Inject
    OrganisationTable(Database database, GraphChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /** One by its address. */
    public Optional<Organisation> byHandle(String handle) {
        return database.first(SELECT + "where o.handle = ?", OrganisationTable::organisation, handle);
    }

    /** Many by id. */
    public List<Organisation> find(Collection<UUID> ids) {
        return database.list(SELECT + "where o.id = any(?::uuid[])", OrganisationTable::organisation, ids);
    }

    /** Some of those whose name holds the words that were typed, by name. */
    public List<Organisation> search(String typed) {
        var like = "%" + nameKey(typed).replace(" ", "%") + "%";
        return database.list(
                SELECT + "where o.name_key like ? order by o.name_key, o.id limit 20",
                OrganisationTable::organisation,
                like);
    }

    /** A page of those whose name holds some words, by name. */
    public List<Organisation> page(String typed, int from, int limit) {
        var like = "%" + nameKey(typed).replace(" ", "%") + "%";
        return database.list(
                SELECT + "where o.name_key like ? order by o.name_key, o.id offset ? limit ?",
                OrganisationTable::organisation,
                like,
                from,
                limit);
    }

    /** Replaces what is written about one, if nobody did since. */
    public boolean replace(Organisation one) {
        int changed = database.change(
                """
                update organisation.organisation set name = ?, name_key = ?, kind = ?, place = ?, website = ?,
                    version = version + 1
                where id = ? and version = ?
                """, one.name(), nameKey(one.name()), one.kind(), one.place(), one.website(), one.id(), one.version());
        if (changed == 1) {
            database.change("delete from organisation.description where organisation = ?", one.id());
            var texts = new ArrayList<@Nullable Object[]>();
            one.descriptions().forEach((language, text) -> texts.add(new Object[] {one.id(), language, text}));
            database.changeAll(
                    "insert into organisation.description (organisation, language, text) values (?, ?, ?)", texts);
            changes.changed(OrganisationProjection.KIND, one.id());
        }
        return changed == 1;
    }

    /** The organisations of some names, by {@linkplain #nameKey key}; the first when several share a name. */
    public Map<String, UUID> byNameKey(Collection<String> keys) {
        var found = new HashMap<String, UUID>();
        database.list(
                "select name_key, id from organisation.organisation where name_key = any(?) order by id",
                row -> found.putIfAbsent(row.getString("name_key"), Database.id(row, "id")),
                keys);
        return found;
    }

    /** Those of some handles that belong to an organisation. */
    public Set<String> takenHandles(Collection<String> handles) {
        return new HashSet<>(database.list(
                "select handle from organisation.organisation where handle = any(?)",
                row -> row.getString("handle"),
                handles));
    }

    /** What a name is compared by. */
    public static String nameKey(String name) {
        return Folding.fold(name);
    }

    /** Adds organisations in a transaction of their own, so that those who belong to them can be added after. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(List<Organisation> organisations) {
        var rows = new ArrayList<@Nullable Object[]>();
        var texts = new ArrayList<@Nullable Object[]>();
        for (var one : organisations) {
            rows.add(new Object[] {
                one.id(),
                one.handle(),
                one.name(),
                nameKey(one.name()),
                one.kind(),
                one.place(),
                one.website(),
                one.sample()
            });
            one.descriptions().forEach((language, text) -> texts.add(new Object[] {one.id(), language, text}));
        }
        database.changeAll("""
                insert into organisation.organisation (id, handle, name, name_key, kind, place, website, sample)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        database.changeAll(
                "insert into organisation.description (organisation, language, text) values (?, ?, ?)", texts);
        changes.changed(
                OrganisationProjection.KIND,
                organisations.stream().map(Organisation::id).toList());
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        var languages = Database.strings(row, "languages");
        var texts = Database.strings(row, "texts");
        var descriptions = new HashMap<String, String>();
        for (int i = 0; i < languages.size(); i++) {
            descriptions.put(languages.get(i), texts.get(i));
        }
        return new Organisation(
                Database.id(row, "id"),
                row.getString("handle"),
                row.getString("name"),
                row.getString("kind"),
                Database.idOrNull(row, "place"),
                row.getString("website"),
                descriptions,
                row.getBoolean("sample"),
                row.getInt("version"));
    }
}
