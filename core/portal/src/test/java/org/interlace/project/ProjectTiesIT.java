package org.interlace.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.database.Tables;
import org.interlace.project.domain.Involved;
import org.interlace.project.domain.Part;
import org.interlace.project.store.ProjectTables;
import org.junit.jupiter.api.Test;

class ProjectTiesIT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final org.interlace.project.store.ProjectTable table = ProjectTables.projects(tables.database(), house);
    private final ProjectTies ties = new ProjectTies(table);

    @Test
    void a_project_is_a_reason_for_two_who_have_both_said_yes_to_it() {
        house.clear();
        tables.empty("project.project");
        var ana = house.person("ana");
        var ben = house.person("ben");
        var carl = house.person("carl");
        var project = UUID.randomUUID();
        tables.database()
                .change(
                        "insert into project.project (id, handle, title, stage, audience, created) values (?, 'four', 'Four', 'launch', 'members', now())",
                        project);
        put(project, ana, true);
        put(project, ben, false);

        assertThat(ties.holds(project.toString(), ana, ben)).as("asked only").isFalse();
        put(project, carl, true);
        assertThat(ties.holds(project.toString(), ana, carl)).isTrue();
        assertThat(ties.holds(project.toString(), ana, ana)).isFalse();
        assertThat(ties.holds(UUID.randomUUID().toString(), ana, carl)).isFalse();
        assertThat(ties.holds("nothing", ana, carl)).isFalse();
    }

    private void put(UUID project, MemberId member, boolean confirmed) {
        table.put(
                project,
                new Involved(UUID.randomUUID(), member, Part.CARRIER, confirmed),
                house.clock().instant());
    }
}
