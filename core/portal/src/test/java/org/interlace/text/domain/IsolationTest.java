package org.interlace.text.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class IsolationTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void a_name_of_the_same_direction_stays_as_it_is() {
        assertThat(Isolation.of("Amina", Locale.FRENCH)).isEqualTo("Amina");
        assertThat(Isolation.of("أمينة", ARABIC)).isEqualTo("أمينة");
        assertThat(Isolation.of("42", ARABIC)).isEqualTo("42");
    }

    @Test
    void a_name_of_the_other_direction_does_not_turn_its_neighbours() {
        assertThat(Isolation.of("أمينة", Locale.FRENCH)).isEqualTo("\u2068أمينة\u2069");
        assertThat(Isolation.of("Amina", ARABIC)).isEqualTo("\u2068Amina\u2069");
    }
}
