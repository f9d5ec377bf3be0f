package org.interlace.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.member.store.BlockProjection;
import org.interlace.member.store.MemberProjection;
import org.interlace.organisation.store.OrganisationProjection;
import org.interlace.organisation.store.RepresentativeProjection;
import org.interlace.project.store.ProjectProjections;
import org.interlace.tie.store.TieProjection;

/** Deletes the invented people with all that hangs on them, in one transaction. */
@ApplicationScoped
public class SampleErasure {

    private static final String OF_SAMPLE = "member in (select id from member.member where sample)";

    private final Database database;
    private final GraphChanges changes;
    private final SampleParts parts;

    @Inject
    SampleErasure(Database database, GraphChanges changes, SampleParts parts) {
        this.database = database;
        this.changes = changes;
        this.parts = parts;
    }

    /** How many went. */
    record Counts(int people, int organisations) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Counts erase() {
        // ties and blocks of invented people go with them, also those to real people
        var ties = ids("""
                select id from member.tie where a in (select id from member.member where sample)
                    or b in (select id from member.member where sample)
                """);
        var blocks = ids("""
                select id from safety.block where blocker in (select id from member.member where sample)
                    or blocked in (select id from member.member where sample)
                """);
        var unused = database.change("delete from account.account where sample");
        // circles of real people whose welcome person was invented are looked after by the job of circles
        unused = database.change("delete from room.room where id in (select room from circle.circle where sample)");
        unused = database.change("delete from circle.circle where sample");
        var projects = ids("""
                delete from project.project where sample or id in (select project from project.person
                    where member in (select id from member.member where sample) and part = 'carrier'
                    and project not in (select project from project.person where part = 'carrier' and confirmed
                        and member in (select id from member.member where not sample))) returning id
                """);
        var carriers = ids("select id from project.person where part = 'carrier' and " + OF_SAMPLE);
        var supporters = ids("select id from project.person where part <> 'carrier' and " + OF_SAMPLE);
        var representatives = ids("select id from organisation.representative where " + OF_SAMPLE
                + " or organisation in (select id from organisation.organisation where sample)");
        unused = database.change("""
                delete from media.picture where subject in (select id from member.member where sample
                    union all select id from organisation.organisation where sample)
                """);
        var people = ids("delete from member.member where sample returning id");
        var organisations = ids("delete from organisation.organisation where sample returning id");
        note(ProjectProjections.PROJECT, projects);
        note(ProjectProjections.CARRIER, carriers);
        note(ProjectProjections.SUPPORTER, supporters);
        note(RepresentativeProjection.KIND, representatives);
        note(TieProjection.KIND, ties);
        note(BlockProjection.KIND, blocks);
        note(MemberProjection.KIND, people);
        note(OrganisationProjection.KIND, organisations);
        parts.remember(SampleParts.COMMUNITY, SampleParts.REMOVED);
        return new Counts(people.size(), organisations.size());
    }

    private void note(String kind, List<UUID> subjects) {
        if (!subjects.isEmpty()) {
            changes.changed(kind, subjects);
        }
    }

    private List<UUID> ids(String sql) {
        return database.list(sql, row -> Database.id(row, "id"));
    }
}
