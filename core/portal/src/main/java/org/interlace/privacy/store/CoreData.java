package org.interlace.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.Email;
import org.interlace.account.store.SignInFailures;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.member.store.BlockProjection;
import org.interlace.member.store.MemberProjection;
import org.interlace.member.store.TieProjection;
import org.interlace.organisation.store.RepresentativeProjection;
import org.interlace.project.store.ProjectProjections;

/** What the core keeps about people; never hashes of passwords, sessions or tokens. */
@ApplicationScoped
public class CoreData {

    private static final Map<String, String> OF_ACCOUNT = Map.of(
            "account",
            """
            select email, language, created, password is not null as "hasPassword",
                array(select role from account.account_role where account = a.id order by role) as roles
            from account.account a where a.id = ?
            """,
            "sessions",
            "select created, seen, ended from account.session where account = ? order by created",
            "repeats",
            "select key, status, body, created from core.repeat where account = ? order by created",
            "tokens",
            "select name, scopes, created, expires, ended from account.token where account = ? order by created");
    private static final Map<String, String> OF_MEMBER = Map.of(
            "member",
            """
            select m.id, m.handle, m.name, m.latin_name, m.headline, m.about, m.language, m.kinds, m.audiences,
                m.joined, m.active, m.external, m.represents,
                (select key from vocabulary.term where id = m.place) as place,
                (select name from organisation.organisation where id = m.organisation) as organisation,
                array(select t.key from member.skill s join vocabulary.term t on t.id = s.term
                    where s.member = m.id order by 1) as skills,
                array(select t.key from member.sector s join vocabulary.term t on t.id = s.term
                    where s.member = m.id order by 1) as sectors,
                array(select t.key from member.topic s join vocabulary.term t on t.id = s.term
                    where s.member = m.id order by 1) as topics,
                array(select t.key || ' ' || s.level from member.language s join vocabulary.term t on t.id = s.term
                    where s.member = m.id order by 1) as languages
            from member.member m where m.id = ?
            """,
            "ties",
            """
            select o.name as "with", t.kind, t.since, t.confirmed,
                case when t.a = me.id then t.open_a else t.open_b end as "openByMe"
            from member.member me join member.tie t on me.id in (t.a, t.b)
                join member.member o on o.id in (t.a, t.b) and o.id <> me.id
            where me.id = ? order by t.since
            """,
            "answers",
            """
            select f.key as field, v.answer, v.audience from member.field_value v
                join member.field f on f.id = v.field where v.member = ? order by f.key
            """,
            "pictures",
            """
            select p.kind, p.alternative, p.credit, p.created, encode(v.bytes, 'base64') as jpeg
            from media.picture p join media.variant v on v.picture = p.id
                and v.width = (select max(width) from media.variant where picture = p.id)
            where p.subject = ? and p.kind = 'member.portrait'
            """,
            "represents",
            """
            select o.name as organisation, r.confirmed, r.since from organisation.representative r
                join organisation.organisation o on o.id = r.organisation where r.member = ? order by r.since
            """,
            "projects",
            """
            select p.title, p.stage, p.audience, q.part, q.confirmed, q.since,
                array(select language || ': ' || text from project.summary where project = p.id order by 1) as summaries
            from project.person q join project.project p on p.id = q.project where q.member = ? order by q.since
            """,
            "gender",
            "select gender, since from member.gender where member = ?",
            "steps-aside",
            """
            select step, since from member.step_aside where member = ? order by step
            """,
            "past-handles",
            """
            select handle, since from member.past_handle where member = ? order by since
            """,
            "blocks",
            """
            select o.name as blocked, b.since from safety.block b join member.member o on o.id = b.blocked
            where b.blocker = ? order by b.since
            """);

    private final Database database;
    private final GraphChanges changes;
    private final SignInFailures failures;

    @Inject
    CoreData(Database database, GraphChanges changes, SignInFailures failures) {
        this.failures = failures;
        this.database = database;
        this.changes = changes;
    }

    /** Who has an e-mail address. */
    public Optional<Person> find(Email email) {
        return database.first(
                "select id, member, language from account.account where email = ?",
                row -> new Person(Database.id(row, "id"), Database.idOrNull(row, "member"), row.getString("language")),
                email.value());
    }

    /** Rows as JSON, by what they are. */
    public Map<String, List<String>> export(Person person) {
        var found = new LinkedHashMap<String, List<String>>();
        OF_ACCOUNT.keySet().stream()
                .sorted()
                .forEach(what -> found.put(what, rows(OF_ACCOUNT.getOrDefault(what, ""), person.account())));
        person.member().ifPresent(member -> OF_MEMBER.keySet().stream()
                .sorted()
                .forEach(what -> found.put(what, rows(OF_MEMBER.getOrDefault(what, ""), member.value()))));
        return found;
    }

    private List<String> rows(String sql, UUID id) {
        return database.list(
                "select to_json(found)::text as row from (" + sql + ") found", row -> row.getString("row"), id);
    }

    /** Erases account and profile with all that hangs on them; repeating it changes nothing. */
    @Transactional
    public void erase(Person person) {
        database.first(
                        "select email from account.account where id = ? and email is not null",
                        row -> row.getString("email"),
                        person.account())
                .ifPresent(failures::forget);
        database.change("delete from account.account where id = ?", person.account());
        if (person.profile() == null) {
            return;
        }
        var id = person.profile();
        var ties = ids("select id from member.tie where a = ? or b = ?", id, id);
        var blocks = ids("select id from safety.block where blocker = ? or blocked = ?", id, id);
        var representing = ids("select id from organisation.representative where member = ?", id);
        var carrying = ids("select id from project.person where member = ? and part = 'carrier'", id);
        var supporting = ids("select id from project.person where member = ? and part <> 'carrier'", id);
        // what nobody else carries goes with the person
        var alone = ids("""
                delete from project.project p where exists (select 1 from project.person
                    where project = p.id and member = ? and part = 'carrier' and confirmed)
                and not exists (select 1 from project.person
                    where project = p.id and member <> ? and part = 'carrier' and confirmed) returning id
                """, id, id);
        note(RepresentativeProjection.KIND, representing);
        note(ProjectProjections.CARRIER, carrying);
        note(ProjectProjections.SUPPORTER, supporting);
        note(ProjectProjections.PROJECT, alone);
        note(TieProjection.KIND, ties);
        note(BlockProjection.KIND, blocks);
        database.change("delete from media.picture where subject = ? and kind = 'member.portrait'", id);
        note(MemberProjection.KIND, ids("delete from member.member where id = ? returning id", id));
    }

    private List<UUID> ids(String sql, UUID... parameters) {
        return database.list(sql, row -> Database.id(row, "id"), (Object[]) parameters);
    }

    private void note(String kind, List<UUID> subjects) {
        if (!subjects.isEmpty()) {
            changes.changed(kind, subjects);
        }
    }
}
