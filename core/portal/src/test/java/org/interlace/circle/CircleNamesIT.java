package org.interlace.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.Reportable;
import org.interlace.circle.domain.CircleKind;
import org.interlace.circle.domain.CircleProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names that are taken, and words that can be reported. */
class CircleNamesIT {

    private final CircleHouse house = CircleHouse.open();
    private final CirclePurpose purpose = new CirclePurpose(house.circles);
    private MemberId fay = CircleHouse.NOBODY;
    private MemberId gil = CircleHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        fay = house.facilitator("fay");
        gil = house.facilitator("gil");
    }

    @Test
    void the_same_name_again_is_the_same_circle_for_who_opened_it_and_refused_to_others() {
        var first = house.circle(fay, CircleKind.TRADE, "Pain et levain");
        assertThat(first).isEqualTo("pain-et-levain");
        assertThat(house.circle(fay, CircleKind.TRADE, "Pain et levain")).isEqualTo(first);

        assertThatThrownBy(() -> house.circle(gil, CircleKind.TRADE, "Pain et levain"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(CircleProblem.NAME_TAKEN));
    }

    @Test
    void of_a_circle_that_one_cannot_see_nothing_is_said() {
        var first = house.circle(fay, CircleKind.TRADE, "Pain et levain");
        house.database.change("update circle.circle set state = 'founding' where handle = ?", first);

        assertThat(house.circle(gil, CircleKind.TRADE, "Pain et levain")).matches("pain-et-levain-[a-z0-9]{5}");
    }

    @Test
    void its_words_can_be_reported_by_who_can_read_them() {
        var circle = house.circle(fay, CircleKind.TRADE, "Pain et levain");
        var ana = house.person("ana");
        house.as(ana);

        assertThat(purpose.read(circle)).contains(new Reportable.Text(fay, "Pain et levain\nPour nous entraider."));
        assertThat(purpose.read("nothing-at-all")).isEmpty();
        house.database.change("update circle.circle set kind = 'women-first' where handle = ?", circle);
        assertThat(purpose.read(circle)).as("not for her eyes").isEmpty();
    }
}
