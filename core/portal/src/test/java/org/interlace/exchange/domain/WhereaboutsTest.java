package org.interlace.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.interlace.exchange.domain.Whereabouts.Spot;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    @Test
    void neighbours_are_measured_well_enough_to_choose_one() {
        assertThat(new Spot(50.64, 5.57).distance(new Spot(50.66, 5.63))).isCloseTo(4.8, within(0.3));
        assertThat(new Spot(0, 179.9).distance(new Spot(0, -179.9))).isLessThan(25);
    }
}
