package org.interlace.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** product.md §2.7: people with power over somebody reach a newcomer only through a facilitator. */
class SafePlaceRule7Test {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static Footing here(int days, String... parts) {
        return new Footing(Set.of(parts), NOW.minus(Duration.ofDays(days)), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "juror", "partner"})
    void power_does_not_reach_who_has_just_arrived(String power) {
        assertThat(here(900, power).reaches(here(3, "entrepreneur"), NOW)).isFalse();
        assertThat(here(900, power, "expert").reaches(here(83), NOW)).isFalse();
    }

    @Test
    void after_twelve_weeks_nobody_is_new() {
        assertThat(here(900, "coach").reaches(here(84), NOW)).isTrue();
    }

    @Test
    void a_newcomer_may_choose_otherwise() {
        var open = new Footing(Set.of("entrepreneur"), NOW, true);

        assertThat(here(900, "juror").reaches(open, NOW)).isTrue();
    }

    @Test
    void those_without_power_and_the_house_reach_everybody() {
        assertThat(here(10, "entrepreneur").reaches(here(3), NOW)).isTrue();
        assertThat(here(900, "facilitator", "coach").reaches(here(3), NOW)).isTrue();
        assertThat(here(900, "admin", "partner").reaches(here(3), NOW)).isTrue();
    }

    @Test
    void a_newcomer_reaches_everybody_and_power_is_not_sheltered_from_power() {
        assertThat(here(3).reaches(here(900, "coach"), NOW)).isTrue();
        assertThat(here(900, "coach").reaches(here(3, "partner"), NOW)).isTrue();
    }
}
