package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.message.MessageKey;
import org.interlace.database.Database;
import org.interlace.safety.domain.Act;
import org.interlace.safety.domain.Actor;
import org.interlace.safety.domain.AuditQuestion;
import org.jspecify.annotations.Nullable;

/** The audit log in the tables. Rows are added and, when they are old, deleted; never changed. */
@ApplicationScoped
public class AuditTable {

    private static final String SELECT = """
            select a.id, a.at, a.kind, a.account, a.roles, a.plugin, a.act, a.object, s.name as actor_name,
                m.id as member, m.handle, m.name
            from safety.audit a
                left join account.account c on c.id = a.account
                left join member.member s on s.id = c.member
                left join member.member m on m.id = a.member
            where true
            """;

    private final Database database;

    @Inject
    AuditTable(Database database) {
        this.database = database;
    }

    /** Adds one. */
    public void add(Actor actor, Instant at, MessageKey act, @Nullable UUID member, boolean own, String object) {
        database.change(
                """
                insert into safety.audit (at, kind, account, roles, plugin, act, member, own, object)
                values (?, ?, ?, ?, ?, ?, (select id from member.member where id = ?), ?, ?)
                """,
                at,
                actor.kind().word(),
                actor.account().orElse(null),
                actor.roles(),
                actor.plugin().orElse(null),
                act.toString(),
                member,
                own,
                object);
    }

    /** Those that a question asks for, the newest first. */
    public List<Act> find(AuditQuestion question, int limit) {
        var sql = new StringBuilder(SELECT);
        var values = new ArrayList<Object>();
        narrow(sql, values, "a.act = ?", question.act());
        narrow(sql, values, "a.account = ?", question.account());
        narrow(sql, values, "m.handle = ?", question.handle());
        narrow(sql, values, "a.at >= ?", question.from());
        narrow(sql, values, "a.at < ?", question.until());
        narrow(sql, values, "a.id < ?", question.before());
        values.add(limit);
        return database.list(sql + " order by a.id desc limit ?", AuditTable::act, values.toArray());
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, Optional<?> value) {
        value.ifPresent(given -> {
            sql.append(" and ").append(condition);
            values.add(given);
        });
    }

    /** What others did about a member, the newest first; the member's own acts are not among them. */
    public List<Act> about(MemberId member, long before, int limit) {
        return database.list(
                SELECT + " and a.member = ? and not a.own and a.id < ? order by a.id desc limit ?",
                AuditTable::act,
                member.value(),
                before,
                limit);
    }

    /** Every act there is a row of. */
    public List<String> acts() {
        return database.list("select distinct act from safety.audit order by act", row -> row.getString("act"));
    }

    /** Deletes those that are older. */
    public int forget(Instant before) {
        return database.change("delete from safety.audit where at < ?", before);
    }

    private static Act act(ResultSet row) throws SQLException {
        var member = Database.idOrNull(row, "member");
        return new Act(
                row.getLong("id"),
                Database.time(row, "at"),
                new Actor(
                        Actor.Kind.of(row.getString("kind")),
                        Optional.ofNullable(Database.idOrNull(row, "account")),
                        Optional.ofNullable(row.getString("actor_name")),
                        Database.strings(row, "roles"),
                        Optional.ofNullable(row.getString("plugin"))),
                MessageKey.parse(row.getString("act")),
                member == null
                        ? Optional.empty()
                        : Optional.of(
                                new MemberName(new MemberId(member), row.getString("handle"), row.getString("name"))),
                row.getString("object"));
    }
}
