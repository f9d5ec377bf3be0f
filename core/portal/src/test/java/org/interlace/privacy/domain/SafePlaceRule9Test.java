package org.interlace.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** product.md §2.9: silent accounts go after 24 months and two notices. */
class SafePlaceRule9Test {

    private static final LocalDate SEEN = LocalDate.of(2024, 1, 31);

    private static Silence.Step step(String today, String... told) {
        return new Silence(
                        SEEN,
                        told.length > 0 ? Optional.of(LocalDate.parse(told[0])) : Optional.empty(),
                        told.length > 1 ? Optional.of(LocalDate.parse(told[1])) : Optional.empty())
                .step(LocalDate.parse(today));
    }

    @Test
    void they_are_told_twice_and_erased_after_two_years() {
        assertThat(step("2025-11-29")).isEqualTo(Silence.Step.NONE);
        assertThat(step("2025-11-30")).isEqualTo(Silence.Step.TELL_FIRST);
        assertThat(step("2025-12-30", "2025-11-30")).isEqualTo(Silence.Step.NONE);
        assertThat(step("2025-12-31", "2025-11-30")).isEqualTo(Silence.Step.TELL_SECOND);
        assertThat(step("2026-01-30", "2025-11-30", "2025-12-31")).isEqualTo(Silence.Step.NONE);
        assertThat(step("2026-01-31", "2025-11-30", "2025-12-31")).isEqualTo(Silence.Step.ERASE);
    }

    @Test
    void a_portal_that_slept_for_years_tells_first_and_waits_each_time() {
        assertThat(step("2030-01-01")).isEqualTo(Silence.Step.TELL_FIRST);
        assertThat(step("2030-01-02", "2030-01-01")).isEqualTo(Silence.Step.NONE);
        assertThat(step("2030-01-29", "2030-01-01")).isEqualTo(Silence.Step.TELL_SECOND);
        assertThat(step("2030-02-25", "2030-01-01", "2030-01-29")).isEqualTo(Silence.Step.NONE);
        assertThat(step("2030-02-26", "2030-01-01", "2030-01-29")).isEqualTo(Silence.Step.ERASE);
    }

    @Test
    void who_comes_back_starts_anew() {
        assertThat(step("2024-02-01", "2024-01-15")).isEqualTo(Silence.Step.FORGET);
        assertThat(step("2024-02-01", "2024-01-15", "2024-01-20")).isEqualTo(Silence.Step.FORGET);
    }
}
