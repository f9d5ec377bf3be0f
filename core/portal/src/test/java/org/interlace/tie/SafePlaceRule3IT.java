package org.interlace.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.database.Tables;
import org.interlace.tie.domain.TieKind;
import org.interlace.tie.store.TieTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** product.md §2.3: nobody sees other people's ties. */
class SafePlaceRule3IT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final org.interlace.tie.store.TieTable table = TieTables.ties(tables.database(), house);
    private final TieMaking making = new TieMaking(table, house, house.clock());
    private final Ties ties = new Ties(table, house, house.clock());
    private final TieCodes codes = new TieCodes(TieTables.codes(tables.database()), making, house, ties, house.clock());
    private MemberId ana = SmallHouse.NOBODY;
    private MemberId ben = SmallHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        ana = house.person("ana");
        ben = house.person("ben");
    }

    private void as(MemberId who) {
        house.viewer = who;
    }

    private static ProblemCode problem(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            return e.code();
        }
        throw new AssertionError("no problem");
    }

    private String shown() {
        as(ana);
        return tables.inTransaction(() -> codes.show(TieKind.MET_AT)).spaced();
    }

    private UUID enter(String digits) {
        return tables.inTransaction(() -> codes.enter(digits));
    }

    @Test
    void nobody_touches_other_peoples_ties() {
        var digits = shown();
        as(ben);
        var tie = enter(digits);
        as(house.person("carl"));

        assertThat(ties.mine()).isEmpty();
        assertThat(problem(() -> ties.renew(tie))).isEqualTo(TieProblem.ABSENT);
        assertThat(problem(() -> ties.open(tie, true))).isEqualTo(TieProblem.ABSENT);
        ties.remove(tie);
        as(ben);
        assertThat(ties.mine()).hasSize(1);
    }
}
