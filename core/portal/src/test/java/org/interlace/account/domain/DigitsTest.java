package org.interlace.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "1234 5678", " 1234-5678\n", "١٢٣٤٥٦٧٨", "۱۲۳۴۵۶۷۸", "1 2 3 4 5 6 7 8"})
    void digits_of_any_script_and_any_spaces_mean_the_same(String typed) {
        assertThat(Digits.typed(typed)).isEqualTo(new Digits("12345678"));
    }

    @Test
    void fresh_ones_have_their_length_never_begin_with_zero_and_differ() {
        var some = IntStream.range(0, 500)
                .mapToObj(any -> Digits.fresh(Digits.SHEET).text())
                .toList();
        assertThat(some).allSatisfy(text -> assertThat(text).matches("[1-9][0-9]{11}"));
        assertThat(some).doesNotHaveDuplicates();
    }

    @Test
    void they_are_read_in_groups_and_never_logged() {
        assertThat(new Digits("123456789012").spaced()).isEqualTo("1234 5678 9012");
        assertThat(new Digits("12345678").spaced()).isEqualTo("1234 5678");
        assertThat(new Digits("12345678").toString()).doesNotContain("1234");
    }

    @Test
    void endless_input_is_cut() {
        assertThat(Digits.typed("1".repeat(1_000_000)).text()).hasSize(100);
    }

    @Test
    void links_fit_into_addresses() {
        assertThat(Secret.forLink().text())
                .matches("[a-z0-9]{26}")
                .isNotEqualTo(Secret.forLink().text());
    }
}
