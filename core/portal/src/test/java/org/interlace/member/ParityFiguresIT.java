package org.interlace.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.database.Tables;
import org.interlace.member.domain.Parity;
import org.interlace.member.store.MemberTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParityFiguresIT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final ParityFigures figures = new ParityFigures(MemberTables.parity(tables.database()), house.clock());

    @BeforeEach
    void empty() {
        house.clear();
        tables.empty("organisation.organisation");
        tables.empty("member.parity");
    }

    private void people(int count, String kind, String gender) {
        for (int i = 0; i < count; i++) {
            var id = house.person("p" + UUID.randomUUID()).value();
            tables.database().change("update member.member set kinds = array[?] where id = ?", kind, id);
            if (!gender.isEmpty()) {
                tables.database()
                        .change("insert into member.gender (member, gender, since) values (?, ?, now())", id, gender);
            }
        }
    }

    private Parity read() {
        figures.run();
        return figures.read().orElseThrow().parity();
    }

    @Test
    void coaches_are_counted_and_small_groups_left_out() {
        people(6, "coach", "woman");
        people(4, "coach", "man");
        people(2, "coach", "other");
        people(3, "juror", "woman");
        people(30, "entrepreneur", "woman");

        var parity = read();

        assertThat(parity.groups().get("coach")).hasValue(new Parity.Figure(6, 12));
        assertThat(parity.groups().get("juror")).isEmpty();
        assertThat(parity.together()).isEmpty();
    }

    @Test
    void nobody_learns_what_somebody_stated_by_looking_before_and_after() {
        people(6, "coach", "woman");
        people(6, "coach", "man");
        var before = read();

        people(1, "coach", "woman");
        assertThat(read()).isEqualTo(before);

        house.pass(Duration.ofDays(31));
        assertThat(read().groups().get("coach")).hasValue(new Parity.Figure(7, 13));
        assertThat(tables.database()
                        .list("select distinct month::text as month from member.parity", row -> row.getString("month")))
                .hasSize(1);
    }

    @Test
    void who_speaks_for_an_organisation_counts_once_confirmed() {
        people(5, "partner", "woman");
        people(5, "partner", "man");
        var organisation = UUID.randomUUID();
        tables.database()
                .change(
                        "insert into organisation.organisation (id, handle, name, name_key, kind) values (?, 'a-b-c', 'a', 'a', 'company')",
                        organisation);
        tables.database().change("""
                        insert into organisation.representative (id, organisation, member, confirmed, since)
                        select gen_random_uuid(), ?, member, true, now() from member.gender
                        """, organisation);
        people(1, "partner", "woman");
        tables.database().change("""
                        insert into organisation.representative (id, organisation, member, confirmed, since)
                        select gen_random_uuid(), ?, member, false, now() from member.gender on conflict do nothing
                        """, organisation);

        assertThat(read().groups().get("representative")).hasValue(new Parity.Figure(5, 10));
    }
}
