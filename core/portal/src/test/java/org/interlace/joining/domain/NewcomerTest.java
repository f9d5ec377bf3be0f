package org.interlace.joining.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewcomerTest {

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "أمينة بن قاسم", "Олена", "Jean-Noël d’Ans", "李"})
    void names_of_every_script_are_kept_as_they_are(String name) {
        assertThat(Newcomer.name("  " + name + " ")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "a\rb", "bell\u0007", "half \uD83D"})
    void what_cannot_stand_in_one_line_is_no_name(String name) {
        assertThatThrownBy(() -> Newcomer.name(name)).isInstanceOf(PortalException.class);
    }

    @Test
    void letters_that_turn_other_text_are_taken_out_of_names() {
        assertThat(Newcomer.name("Ami\u202Ena")).isEqualTo("Amina");
    }

    @Test
    void lengths_are_bounded() {
        assertThat(Newcomer.name("x".repeat(200))).hasSize(200);
        assertThatThrownBy(() -> Newcomer.name("x".repeat(201))).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> Newcomer.words("x".repeat(5001))).isInstanceOf(PortalException.class);
        assertThat(Newcomer.words("")).isEmpty();
    }

    @Test
    void nobody_becomes_staff_or_juror_by_wishing() {
        assertThat(Newcomer.kinds(List.of("coach", "ally", "coach"), Newcomer.WISHED))
                .containsExactly("ally", "coach");
        for (var kind : List.of("facilitator", "juror", "admin", "")) {
            assertThatThrownBy(() -> Newcomer.kinds(List.of(kind), Newcomer.WISHED))
                    .isInstanceOf(PortalException.class);
        }
        assertThat(Newcomer.kinds(List.of("facilitator"), Newcomer.INVITED)).containsExactly("facilitator");
    }
}
