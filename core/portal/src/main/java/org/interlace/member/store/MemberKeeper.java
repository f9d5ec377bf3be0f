package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What profiles and ties keep about people. */
@ApplicationScoped
public class MemberKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember(
                    "member",
                    "member",
                    Retention.WITH_PROFILE,
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
                        array(select t.key || ' ' || s.level from member.language s
                            join vocabulary.term t on t.id = s.term where s.member = m.id order by 1) as languages
                    from member.member m where m.id = ?
                    """,
                    "member.member.id",
                    "member.skill.member",
                    "member.sector.member",
                    "member.topic.member",
                    "member.language.member"),
            Kept.ofMember("member", "answers", Retention.WITH_PROFILE, """
                    select f.key as field, v.answer, v.audience from member.field_value v
                        join member.field f on f.id = v.field where v.member = ? order by f.key
                    """, "member.field_value.member"),
            Kept.ofMember(
                    "member",
                    "steps-aside",
                    Retention.WITH_PROFILE,
                    "select step, since from member.step_aside where member = ? order by step",
                    "member.step_aside.member"),
            Kept.ofMember(
                    "member",
                    "passed-over",
                    Retention.WITH_PROFILE,
                    """
                    select o.name as person, p.since from member.passed_over p
                        join member.member o on o.id = p.other where p.member = ? order by p.since
                    """,
                    "member.passed_over.member",
                    "member.passed_over.other"),
            Kept.ofMember(
                    "member",
                    "past-handles",
                    Retention.months(12),
                    "select handle, since from member.past_handle where member = ? order by since",
                    "member.past_handle.member"),
            Kept.ofMember(
                    "member",
                    "gender",
                    Retention.WITH_PROFILE,
                    "select gender, since from member.gender where member = ?",
                    "member.gender.member"));

    private final Database database;
    private final GraphChanges changes;

    @Inject
    MemberKeeper(Database database, GraphChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    @Override
    public void erase(Person person) {
        var id = person.profile();
        if (id != null) {
            note(BlockProjection.KIND, ids("select id from safety.block where blocker = ? or blocked = ?", id, id));
            note(MemberProjection.KIND, ids("select id from member.member where id = ?", id));
        }
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
