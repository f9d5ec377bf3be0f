package org.interlace.vocabulary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/** Terms as those who keep the vocabularies see and change them. */
@ApplicationScoped
public class TermTable {

    private static final Map<TermKind, String> TABLES =
            Map.of(TermKind.SKILL, "member.skill", TermKind.SECTOR, "member.sector", TermKind.TOPIC, "member.topic");

    private final Database database;

    @Inject
    TermTable(Database database) {
        this.database = database;
    }

    /**
     * A term with how it stands.
     *
     * @param merged the term that took its place
     * @param people how many profiles have it
     */
    public record Row(
            Term term,
            boolean retired,
            boolean reviewed,
            @Nullable UUID merged,
            int people,
            int version) {}

    /** All of a kind that were not merged, by their public words. */
    public List<Row> all(TermKind kind) {
        return rows(kind, "t.merged is null order by t.key");
    }

    /** One by id, merged or not. */
    public Optional<Row> find(TermKind kind, UUID id) {
        return rows(kind, "t.id = ?", id).stream().findFirst();
    }

    private List<Row> rows(TermKind kind, String where, Object... values) {
        var labels = new HashMap<UUID, Map<String, String>>();
        database.list(
                "select l.term, l.language, l.text from vocabulary.label l join vocabulary.term t on t.id = l.term "
                        + "where t.kind = ?",
                row -> labels.computeIfAbsent(Database.id(row, "term"), id -> new HashMap<>())
                        .put(row.getString("language"), row.getString("text")),
                kind.word());
        var parameters = new ArrayList<Object>(List.of(kind.word()));
        parameters.addAll(List.of(values));
        return database.list(
                "select t.id, t.key, t.aliases, t.retired, t.reviewed, t.merged, t.version, (" + counting(kind)
                        + ") as people from vocabulary.term t where t.kind = ? and " + where,
                row -> row(row, kind, labels),
                parameters.toArray());
    }

    private static String counting(TermKind kind) {
        return switch (kind) {
            case SKILL, SECTOR, TOPIC -> "select count(*) from " + TABLES.get(kind) + " u where u.term = t.id";
            case LANGUAGE -> "select count(*) from member.language u where u.term = t.id";
            case PLACE -> "select count(*) from member.member u where u.place = t.id";
            case KIND -> "select count(*) from member.member u where t.key = any(u.kinds)";
        };
    }

    private static Row row(ResultSet row, TermKind kind, Map<UUID, Map<String, String>> labels) throws SQLException {
        var id = Database.id(row, "id");
        var term = new Term(
                id, kind, row.getString("key"), labels.getOrDefault(id, Map.of()), Database.strings(row, "aliases"));
        return new Row(
                term,
                row.getBoolean("retired"),
                row.getBoolean("reviewed"),
                Database.idOrNull(row, "merged"),
                row.getInt("people"),
                row.getInt("version"));
    }

    /** How many of a kind nobody has looked at yet. */
    public int unreviewed() {
        return database.first(
                        "select count(*) as n from vocabulary.term where not reviewed and merged is null",
                        row -> row.getInt("n"))
                .orElse(0);
    }

    /** Adds one; false when its public word is taken. */
    public boolean add(Term term) {
        boolean added = database.change(
                        "insert into vocabulary.term (id, kind, key) values (?, ?, ?) on conflict do nothing",
                        term.id(),
                        term.kind().word(),
                        term.key())
                == 1;
        if (added) {
            label(term.id(), term.labels());
        }
        return added;
    }

    /** Counts a version up, if nobody did since; false otherwise. What was looked at is reviewed. */
    public boolean touch(UUID id, int version) {
        return database.change(
                        "update vocabulary.term set version = version + 1, reviewed = true where id = ? and version = ?",
                        id,
                        version)
                == 1;
    }

    /** Gives one other labels. */
    public void label(UUID id, Map<String, String> labels) {
        database.change("delete from vocabulary.label where term = ?", id);
        var rows = new ArrayList<@Nullable Object[]>();
        labels.forEach((language, text) -> rows.add(new Object[] {id, language, text}));
        database.changeAll("insert into vocabulary.label (term, language, text) values (?, ?, ?)", rows);
    }

    /** Offers one no longer, or again. */
    public void retire(UUID id, boolean retired) {
        database.change("update vocabulary.term set retired = ? where id = ?", retired, id);
    }

    /** Holds two until the transaction ends, always in one order. */
    public void hold(UUID one, UUID other) {
        database.list("select id from vocabulary.term where id in (?, ?) order by id for update", row -> 1, one, other);
    }

    /** Profiles that have a term. */
    public List<UUID> people(Term term) {
        var sql =
                switch (term.kind()) {
                    case SKILL, SECTOR, TOPIC ->
                        "select member as id from " + TABLES.get(term.kind()) + " where term = ?";
                    case LANGUAGE -> "select member as id from member.language where term = ?";
                    case PLACE -> "select id from member.member where place = ?";
                    case KIND ->
                        "select m.id from member.member m, vocabulary.term t where t.id = ? and t.key = any(m.kinds)";
                };
        return database.list(sql, row -> Database.id(row, "id"), term.id());
    }

    /**
     * One term takes the place of another wherever that is used; the other leads to it from now on.
     *
     * @return subjects of the graph that changed, by their kind
     */
    public Map<String, List<UUID>> merge(Term gone, UUID into) {
        var changed = new HashMap<String, List<UUID>>();
        changed.put("member", people(gone));
        if (gone.kind() == TermKind.PLACE) {
            changed.put("organisation", replace("organisation.organisation", "place", gone.id(), into));
            replace("member.member", "place", gone.id(), into);
            database.change("update joining.application set place = ? where place = ?", into, gone.id());
            database.change("update joining.invitation set place = ? where place = ?", into, gone.id());
        } else {
            move(TABLES.getOrDefault(gone.kind(), ""), gone.id(), into);
            database.change(
                    "update member.member set version = version + 1 where id = any(?::uuid[])", changed.get("member"));
        }
        if (gone.kind() == TermKind.SECTOR) {
            changed.put("project", replace("project.project", "sector", gone.id(), into));
        }
        lead(gone, into);
        return changed;
    }

    private List<UUID> replace(String table, String column, UUID gone, UUID into) {
        return database.list(
                "update %s set %s = ?, version = version + 1 where %s = ? returning id"
                        .formatted(table, column, column),
                row -> Database.id(row, "id"),
                into,
                gone);
    }

    private void move(String table, UUID gone, UUID into) {
        database.change(
                "insert into %s (member, term) select member, ? from %s where term = ? on conflict do nothing"
                        .formatted(table, table),
                into,
                gone);
        database.change("delete from %s where term = ?".formatted(table), gone);
    }

    private void lead(Term gone, UUID into) {
        var words = new ArrayList<String>(gone.aliases());
        words.add(gone.key());
        words.addAll(gone.labels().values());
        database.change("""
                update vocabulary.term set version = version + 1,
                    aliases = array(select distinct w from unnest(aliases || ?::text[]) as w order by w)
                where id = ?
                """, words, into);
        database.change("""
                insert into vocabulary.label (term, language, text)
                select ?, language, text from vocabulary.label where term = ? on conflict do nothing
                """, into, gone.id());
        database.change(
                "update vocabulary.term set merged = ?, version = version + 1 where id = ? or merged = ?",
                into,
                gone.id(),
                gone.id());
    }
}
