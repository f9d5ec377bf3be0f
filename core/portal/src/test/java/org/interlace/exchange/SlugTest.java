package org.interlace.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"web design", "repair-cafés", "C++", "قهوة عربية", "Київ", "李小龙", "!!!", "ı İ", "<script>'\"--"})
    void every_text_becomes_a_word_for_an_address(String text) {
        assertThat(Slug.of(text)).matches("[a-z0-9][a-z0-9-]{2,59}").isEqualTo(Slug.of(text));
        assertThat(Slug.distinct(text)).matches("[a-z0-9][a-z0-9-]{2,59}").isNotEqualTo(Slug.of("web design"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 500})
    void long_texts_are_cut(int length) {
        assertThat(Slug.of("word ".repeat(length) + "x".repeat(length))).hasSizeLessThanOrEqualTo(60);
    }
}
