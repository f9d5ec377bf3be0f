package org.interlace.tie.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What is kept about people's ties. */
@ApplicationScoped
public class TieKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(
            Kept.ofMember("tie", "ties", Retention.WITH_PROFILE, """
                    select o.name as "with", t.kind, t.since, t.confirmed,
                        case when t.a = me.id then t.open_a else t.open_b end as "openByMe"
                    from member.member me join member.tie t on me.id in (t.a, t.b)
                        join member.member o on o.id in (t.a, t.b) and o.id <> me.id
                    where me.id = ? order by t.since
                    """, "member.tie.a", "member.tie.b"),
            Kept.ofMember(
                    "tie",
                    "code",
                    Retention.days(1),
                    "select kind, expires from tie.code where member = ?",
                    "tie.code.member"));

    private final Database database;
    private final GraphChanges changes;

    @Inject
    TieKeeper(Database database, GraphChanges changes) {
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
            var ties = database.list(
                    "select id from member.tie where a = ? or b = ?", row -> Database.id(row, "id"), id, id);
            if (!ties.isEmpty()) {
                changes.changed(TieProjection.KIND, ties);
            }
        }
    }
}
