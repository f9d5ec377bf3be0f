package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.text.Letters;
import org.interlace.database.Database;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Audiences;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.FieldValue;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.Nearness;
import org.interlace.member.domain.Portrait;
import org.interlace.safety.store.BlockTable;
import org.interlace.vocabulary.Folding;
import org.jspecify.annotations.Nullable;

/** Members in the tables; every reading of any number is one round trip. */
@ApplicationScoped
public class MemberTable {

    private static final Duration HANDLE_RESTS = Duration.ofDays(365);

    private static final String SELECT = """
            select m.id, m.handle, m.name, m.latin_name, m.headline, m.about, m.language, m.kinds, m.place,
                m.organisation, m.audiences, m.suspended, m.joined, m.version,
                array(select term from member.skill where member = m.id order by term) as skills,
                array(select term from member.sector where member = m.id order by term) as sectors,
                array(select term from member.topic where member = m.id order by term) as topics,
                array(select term || ' ' || level from member.language where member = m.id order by term) as languages,
                array(select field || ' ' || audience || ' ' || to_json(answer)::text from member.field_value
                    where member = m.id order by field) as answers,
                p.id as portrait, p.alternative
            from member.member m left join media.picture p on p.subject = m.id and p.kind = 'member.portrait'
            """;

    private final Database database;
    private final MaximaTable maxima;
    private final FieldTable fields;

    @Inject
    MemberTable(Database database, MaximaTable maxima, FieldTable fields) {
        this.fields = fields;
        this.database = database;
        this.maxima = maxima;
    }

    /** One by id. */
    public Optional<Member> find(MemberId id) {
        return database.first(SELECT + "where m.id = ?", this::member, id.value());
    }

    /** One by its address; what no table keeps is nobody's. */
    public Optional<Member> byHandle(String handle) {
        return Letters.broken(handle)
                ? Optional.empty()
                : database.first(SELECT + "where m.handle = ?", this::member, handle);
    }

    /** Many by id. */
    public List<Member> find(Collection<UUID> ids) {
        return database.list(SELECT + "where m.id = any(?::uuid[])", this::member, ids);
    }

    /** The names of those that a viewer may know of. */
    public List<MemberName> names(Collection<UUID> ids, @Nullable UUID viewer, boolean signedIn) {
        return database
                .list(
                        """
                        select m.id, m.handle, m.name, m.audiences, m.suspended,
                            exists (select 1 from member.tie t
                                where (t.a = m.id and t.b = ?) or (t.b = m.id and t.a = ?)) as tied
                        from member.member m
                        where m.id = any(?::uuid[]) and\s""" + BlockTable.NOT_APART,
                        row -> {
                            var id = Database.id(row, "id");
                            var near = Nearness.of(id.equals(viewer), row.getBoolean("tied"), signedIn);
                            return audiences(row).of(Field.NAME).includes(near)
                                    ? Optional.of(new MemberName(
                                            new MemberId(id), row.getString("handle"), row.getString("name")))
                                    : Optional.<MemberName>empty();
                        },
                        viewer,
                        viewer,
                        ids,
                        viewer,
                        viewer)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reads limits and definitions again: what leaves the tables is judged by the rules of now. */
    void forgetRules() {
        maxima.forget();
        fields.forget();
    }

    /** A page of all ids, smallest first. */
    public List<UUID> all(UUID after, int limit) {
        return database.list(
                "select id from member.member where id > ? order by id limit ?",
                row -> Database.id(row, "id"),
                after,
                limit);
    }

    /**
     * The portraits of some people that everybody sees who is no nearer than that; for lists that many share, which
     * know no ties.
     */
    public Map<UUID, Portrait> portraits(Collection<UUID> ids, Nearness viewer) {
        var found = new HashMap<UUID, Portrait>();
        find(ids).forEach(member -> {
            var portrait = member.seenBy(viewer).portrait();
            if (portrait != null) {
                found.put(member.id().value(), portrait);
            }
        });
        return found;
    }

    private static @Nullable Portrait portrait(ResultSet row) throws SQLException {
        var id = Database.idOrNull(row, "portrait");
        return id == null ? null : new Portrait(id, row.getString("alternative"));
    }

    /** Whether two people have confirmed a tie. */
    public boolean tied(MemberId one, MemberId other) {
        return database.first(
                        "select 1 as one from member.tie where (a, b) in ((?, ?), (?, ?))",
                        row -> true,
                        one.value(),
                        other.value(),
                        other.value(),
                        one.value())
                .isPresent();
    }

    /**
     * Replaces a member's own fields, if nobody changed them since.
     *
     * @param member with the version that was read
     * @return false when the version is no longer the table's
     */
    public boolean replace(Member member) {
        int changed = database.change(
                """
                update member.member set handle = ?, name = ?, latin_name = ?, name_key = ?, headline = ?, about = ?, language = ?,
                    kinds = ?, place = ?, organisation = ?, audiences = ?, version = version + 1
                where id = ? and version = ?
                """,
                member.handle(),
                member.name(),
                member.latinName(),
                nameKey(member.name(), member.latinName()),
                member.headline(),
                member.about(),
                member.language(),
                member.kinds(),
                member.place(),
                member.organisation(),
                member.audiences().text(),
                member.id().value(),
                member.version());
        if (changed == 1) {
            replaceTerms(member);
            replaceAnswers(member);
        }
        return changed == 1;
    }

    /**
     * Whether a handle belongs to somebody else, or did within a year. Until the transaction ends nobody else can take
     * one.
     */
    public boolean handleTaken(String handle, MemberId own, Instant now) {
        database.list("select pg_advisory_xact_lock(hashtext('member.handle'))", row -> true);
        return database.first("""
                        select 1 as one from member.member where handle = ? and id <> ?
                        union all
                        select 1 from member.past_handle where handle = ? and member <> ? and since > ?
                        """, row -> true, handle, own.value(), handle, own.value(), now.minus(HANDLE_RESTS))
                .isPresent();
    }

    /** Remembers a handle that a member gives up, and forgets those whose year is over. */
    public void restHandle(Member member, Instant now) {
        database.change("delete from member.past_handle where since <= ?", now.minus(HANDLE_RESTS));
        database.change("""
                insert into member.past_handle (handle, member, since) values (?, ?, ?)
                on conflict (handle) do update set member = excluded.member, since = excluded.since
                """, member.handle(), member.id().value(), now);
    }

    private void replaceTerms(Member member) {
        var id = member.id().value();
        replaceTerms("skill", id, member.skills());
        replaceTerms("sector", id, member.sectors());
        replaceTerms("topic", id, member.topics());
        database.change("delete from member.language where member = ?", id);
        var rows = new ArrayList<@Nullable Object[]>();
        member.languages().forEach(skill -> rows.add(new Object[] {id, skill.term(), skill.level()}));
        database.changeAll("insert into member.language (member, term, level) values (?, ?, ?)", rows);
    }

    private void replaceTerms(String table, UUID member, List<UUID> terms) {
        database.change("delete from member." + table + " where member = ?", member);
        database.change(
                "insert into member." + table + " (member, term) select ?, t from unnest(?::uuid[]) as t",
                member,
                terms);
    }

    /** What a name is compared by when the graph is away. */
    public static String nameKey(String name, @Nullable String latinName) {
        return Folding.fold(latinName == null ? name : name + " " + latinName);
    }

    private Member member(ResultSet row) throws SQLException {
        return new Member(
                new MemberId(Database.id(row, "id")),
                row.getString("handle"),
                row.getString("name"),
                row.getString("latin_name"),
                row.getString("headline"),
                row.getString("about"),
                row.getString("language"),
                Database.strings(row, "kinds"),
                Database.idOrNull(row, "place"),
                Database.idOrNull(row, "organisation"),
                Database.ids(row, "skills"),
                Database.ids(row, "sectors"),
                Database.ids(row, "topics"),
                Database.strings(row, "languages").stream()
                        .map(MemberTable::language)
                        .toList(),
                Database.strings(row, "answers").stream()
                        .flatMap(text -> answer(text).stream())
                        .toList(),
                portrait(row),
                audiences(row),
                Database.time(row, "joined"),
                row.getInt("version"));
    }

    private Optional<FieldValue> answer(String text) {
        var parts = text.split(" ", 3);
        return fields.find(UUID.fromString(parts[0]))
                .map(field -> new FieldValue(field, words(parts[2]), Audience.of(parts[1])));
    }

    private static List<String> words(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    private void replaceAnswers(Member member) {
        var id = member.id().value();
        database.change(
                "delete from member.field_value where member = ? and field = any(?::uuid[])",
                id,
                fields.all().keySet());
        member.fields()
                .forEach(value -> database.change(
                        """
                        insert into member.field_value (member, field, answer, audience)
                        select ?, id, ?, ? from member.field where id = ?
                        """,
                        id,
                        value.answer(),
                        value.chosen().word(),
                        value.field().id()));
    }

    private Audiences audiences(ResultSet row) throws SQLException {
        return Audiences.parse(row.getString("audiences")).within(maxima.of(row.getBoolean("suspended")));
    }

    private static LanguageSkill language(String text) {
        int space = text.indexOf(' ');
        return new LanguageSkill(UUID.fromString(text.substring(0, space)), text.substring(space + 1));
    }
}
