package org.interlace.project.store;

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

/** What is kept about those who carry and accompany projects. */
@ApplicationScoped
public class ProjectKeeper implements Keeper {

    private static final List<Kept> KEPT =
            List.of(Kept.ofMember("project", "projects", Retention.WITH_PROFILE, """
                    select p.title, p.stage, p.audience, q.part, q.confirmed, q.since,
                        array(select language || ': ' || text from project.summary where project = p.id order by 1)
                            as summaries
                    from project.person q join project.project p on p.id = q.project where q.member = ? order by q.since
                    """, "project.person.member"));

    private final Database database;
    private final GraphChanges changes;

    @Inject
    ProjectKeeper(Database database, GraphChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    /** What nobody else carries goes with the person. */
    @Override
    public void erase(Person person) {
        var id = person.profile();
        if (id == null) {
            return;
        }
        note(
                ProjectProjections.CARRIER,
                ids("select id from project.person where member = ? and part = 'carrier'", id));
        note(
                ProjectProjections.SUPPORTER,
                ids("select id from project.person where member = ? and part <> 'carrier'", id));
        note(ProjectProjections.PROJECT, ids("""
                delete from project.project p where exists (select 1 from project.person
                    where project = p.id and member = ? and part = 'carrier' and confirmed)
                and not exists (select 1 from project.person
                    where project = p.id and member <> ? and part = 'carrier' and confirmed) returning id
                """, id, id));
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
