package org.interlace.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlace.api.text.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @Test
    void letters_that_turn_the_direction_disappear() {
        assertThat(Letters.withoutTurns("Amira\u202E gnp.exe\u2066")).isEqualTo("Amira gnp.exe");
    }

    @Test
    void what_nobody_may_be_refused_for_is_left_out() {
        assertThat(Letters.plain(" two\u0000\nlines \uD83D\u202E\u0007, 👩🏽‍🔬 "))
                .isEqualTo("two\nlines , 👩🏽‍🔬");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ليلى", "می‌خواهم", "Олена", "李", "👩🏽‍🔬", "two\nlines"})
    void real_writing_stays_as_it_is(String text) {
        assertThat(Letters.withoutTurns(text)).isEqualTo(text);
        assertThat(Letters.broken(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "half \uD83D", "\uDC00 half"})
    void control_characters_and_halves_of_letters_are_broken(String text) {
        assertThat(Letters.broken(text)).isTrue();
    }
}
