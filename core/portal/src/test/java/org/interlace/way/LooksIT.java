package org.interlace.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.database.Tables;
import org.interlace.way.store.LookTable;
import org.interlace.way.store.WayTables;
import org.junit.jupiter.api.Test;

/** Ways to so many people a day, and no more. */
class LooksIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final LookTable looks = WayTables.looks(tables.database());

    private boolean look(MemberId who, MemberId target, LocalDate day) {
        return tables.inTransaction(() -> looks.look(who, target, day, 2));
    }

    @Test
    void a_day_has_so_many_lists_of_people_around_somebody() {
        house.clear();
        var ana = house.person("ana");
        var ben = house.person("ben");

        assertThat(looks.list(ana, TODAY, 2)).isTrue();
        assertThat(looks.list(ana, TODAY, 2)).isTrue();
        assertThat(looks.list(ana, TODAY, 2)).isFalse();
        assertThat(looks.list(ben, TODAY, 2)).isTrue();
        assertThat(looks.list(ana, TODAY.plusDays(1), 2)).isTrue();

        looks.forget(TODAY.plusDays(1));
        assertThat(looks.list(ana, TODAY, 2)).isTrue();
    }

    @Test
    void a_day_has_so_many_people_and_looking_again_is_free() {
        house.clear();
        var ana = house.person("ana");
        var ben = house.person("ben");
        var carl = house.person("carl");
        var dora = house.person("dora");

        assertThat(look(ana, ben, TODAY)).isTrue();
        assertThat(look(ana, carl, TODAY)).isTrue();
        assertThat(look(ana, dora, TODAY)).isFalse();
        assertThat(look(ana, ben, TODAY)).isTrue();
        assertThat(look(ben, dora, TODAY)).isTrue();
        assertThat(look(ana, dora, TODAY.plusDays(1))).isTrue();

        looks.forget(TODAY.plusDays(1));
        assertThat(look(ana, dora, TODAY)).isTrue();
    }
}
