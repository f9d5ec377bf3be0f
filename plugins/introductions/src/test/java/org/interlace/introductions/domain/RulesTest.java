package org.interlace.introductions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operator decides stands in the machine, within its bounds. */
class RulesTest {

    @Test
    void the_usual_rules_give_the_deadlines_of_the_specification() {
        assertThat(atMost(Rules.USUAL, "asking")).isEqualTo(Duration.ofDays(4));
        assertThat(reminder(Rules.USUAL, "asking")).isEqualTo(Duration.ofDays(2));
        assertThat(atMost(Rules.USUAL, "offered")).isEqualTo(Duration.ofDays(5));
        assertThat(reminder(Rules.USUAL, "offered")).isEqualTo(Duration.ofDays(3));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 2", "7, 4"})
    void a_reminder_comes_before_every_deadline(int days, int reminder) {
        var rules = new Rules(false, 3, days, days);
        for (var state : new String[] {"asking", "offered"}) {
            assertThat(atMost(rules, state)).isEqualTo(Duration.ofDays(days));
            assertThat(reminder(rules, state)).isEqualTo(Duration.ofDays(reminder));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 5", "11, 4, 5", "3, 1, 5", "3, 8, 5", "3, 4, 1", "3, 4, 8", "-1, 0, 0"})
    void what_is_out_of_bounds_is_refused(int open, int connector, int target) {
        assertThatThrownBy(() -> new Rules(false, open, connector, target)).isInstanceOf(PortalException.class);
    }

    private static Duration atMost(Rules rules, String state) {
        return IntroductionMachine.by(rules)
                .state(state)
                .waiting()
                .orElseThrow()
                .atMost();
    }

    private static Duration reminder(Rules rules, String state) {
        return IntroductionMachine.by(rules)
                .state(state)
                .waiting()
                .flatMap(wait -> wait.reminder())
                .orElseThrow();
    }
}
