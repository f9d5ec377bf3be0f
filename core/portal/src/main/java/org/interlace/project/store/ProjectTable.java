package org.interlace.project.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.member.domain.Audience;
import org.interlace.project.domain.Involved;
import org.interlace.project.domain.Part;
import org.interlace.project.domain.Project;
import org.interlace.project.domain.Stage;
import org.jspecify.annotations.Nullable;

/** Projects in the tables; any number is one round trip. */
@ApplicationScoped
public class ProjectTable {

    private static final String SELECT = """
            select p.id, p.handle, p.title, p.sector, p.stage, p.audience, p.version,
                array(select language from project.summary where project = p.id order by language) as languages,
                array(select text from project.summary where project = p.id order by language) as texts,
                array(select id || ' ' || member || ' ' || part || ' ' || confirmed from project.person
                    where project = p.id order by part <> 'carrier', part, since, id) as people
            from project.project p
            """;

    private final Database database;
    private final GraphChanges changes;

    @Inject
    ProjectTable(Database database, GraphChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /** One by its address. */
    public Optional<Project> byHandle(String handle) {
        return database.first(SELECT + "where p.handle = ?", ProjectTable::project, handle);
    }

    /** Many by id. */
    public List<Project> find(Collection<UUID> ids) {
        return database.list(SELECT + "where p.id = any(?::uuid[])", ProjectTable::project, ids);
    }

    /** Those in which somebody has a part or is asked to, by title. */
    public List<Project> of(MemberId member) {
        return database.list(
                SELECT + "where p.id in (select project from project.person where member = ?) order by p.title, p.id",
                ProjectTable::project,
                member.value());
    }

    /** A page of those that so many people may see, by title; without those of people in a block with the viewer. */
    public List<Project> page(Collection<String> audiences, @Nullable UUID viewer, int from, int limit) {
        return database.list(SELECT + """
                where p.audience = any(?) and not exists (select 1 from project.person q join safety.block b
                        on (b.blocker = q.member and b.blocked = ?) or (b.blocked = q.member and b.blocker = ?)
                    where q.project = p.id and q.part = 'carrier' and q.confirmed)
                order by p.title, p.id offset ? limit ?
                """, ProjectTable::project, audiences, viewer, viewer, from, limit);
    }

    /** Whether two have both said yes to a part in one. */
    public boolean together(UUID project, MemberId one, MemberId other) {
        return database.first("""
                        select count(distinct member) as both from project.person
                        where project = ? and confirmed and member in (?, ?)
                        """, row -> row.getInt("both") == 2, project, one.value(), other.value())
                .orElse(false);
    }

    /** Whether an address is taken. */
    public boolean taken(String handle) {
        return database.first("select 1 as one from project.project where handle = ?", row -> true, handle)
                .isPresent();
    }

    /** Adds one with its people. */
    public void add(Project project, Instant now, boolean sample) {
        database.change(
                """
                insert into project.project (id, handle, title, sector, stage, audience, created, sample)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                project.id(),
                project.handle(),
                project.title(),
                project.sector(),
                project.stage().word(),
                project.audience().word(),
                now,
                sample);
        replaceTexts(project);
        project.people().forEach(person -> put(project.id(), person, now));
        changes.changed(ProjectProjections.PROJECT, project.id());
    }

    /** Replaces what is written about one, if nobody did since. */
    public boolean replace(Project project) {
        int changed = database.change(
                """
                update project.project set title = ?, sector = ?, stage = ?, audience = ?, version = version + 1
                where id = ? and version = ?
                """,
                project.title(),
                project.sector(),
                project.stage().word(),
                project.audience().word(),
                project.id(),
                project.version());
        if (changed == 1) {
            replaceTexts(project);
            changes.changed(ProjectProjections.PROJECT, project.id());
        }
        return changed == 1;
    }

    private void replaceTexts(Project project) {
        database.change("delete from project.summary where project = ?", project.id());
        var rows = new ArrayList<@Nullable Object[]>();
        project.summaries().forEach((language, text) -> rows.add(new Object[] {project.id(), language, text}));
        database.changeAll("insert into project.summary (project, language, text) values (?, ?, ?)", rows);
    }

    /** Adds somebody, or lets somebody who is there confirm. */
    public void put(UUID project, Involved person, Instant now) {
        database.change(
                """
                insert into project.person (id, project, member, part, confirmed, since) values (?, ?, ?, ?, ?, ?)
                on conflict (project, member, part) do update
                    set confirmed = project.person.confirmed or excluded.confirmed
                """,
                person.id(),
                project,
                person.member().value(),
                person.part().word(),
                person.confirmed(),
                now);
        changes.changed(kind(person), person.id());
    }

    /** Deletes one. */
    public void delete(UUID project) {
        database.change("delete from project.project where id = ?", project);
        changes.changed(ProjectProjections.PROJECT, project);
    }

    /** Takes somebody out. */
    public void remove(Involved person) {
        database.change("delete from project.person where id = ?", person.id());
        changes.changed(kind(person), person.id());
    }

    /** Holds a project, so that two who leave at once do not leave it alone. */
    public void hold(UUID project) {
        database.list("select id from project.project where id = ? for update", row -> true, project);
    }

    private static String kind(Involved person) {
        return person.part() == Part.CARRIER ? ProjectProjections.CARRIER : ProjectProjections.SUPPORTER;
    }

    private static Project project(ResultSet row) throws SQLException {
        var languages = Database.strings(row, "languages");
        var texts = Database.strings(row, "texts");
        var summaries = new HashMap<String, String>();
        for (int i = 0; i < languages.size(); i++) {
            summaries.put(languages.get(i), texts.get(i));
        }
        return new Project(
                Database.id(row, "id"),
                row.getString("handle"),
                row.getString("title"),
                summaries,
                Database.idOrNull(row, "sector"),
                Stage.find(row.getString("stage")).orElseThrow(),
                Audience.of(row.getString("audience")),
                Database.strings(row, "people").stream()
                        .map(ProjectTable::person)
                        .toList(),
                row.getInt("version"));
    }

    private static Involved person(String text) {
        var parts = text.split(" ", 4);
        return new Involved(
                UUID.fromString(parts[0]),
                new MemberId(UUID.fromString(parts[1])),
                Part.find(parts[2]).orElseThrow(),
                Boolean.parseBoolean(parts[3]));
    }
}
