package org.interlace.directory.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWordsTest {

    private static final Pattern OURS = Pattern.compile("[\\p{L}\\p{N}^*~./|()\\[\\] ]*");

    private final TypedWords words = new TypedWords(Set.of("couture", "python")::contains);

    @Test
    void a_word_of_the_vocabulary_is_meant_as_it_stands() {
        assertThat(words.query("Couture")).isEqualTo("(couture^3 OR couture*)");
    }

    @Test
    void another_word_may_be_a_name_of_another_spelling_or_have_one_letter_wrong() {
        assertThat(words.query("Mohamed"))
                .startsWith("(mohamed^3 OR mohamed* OR /0")
                .endsWith("/^0.5 OR mohamed~1^0.3)");
    }

    @Test
    void a_short_word_is_not_searched_with_a_letter_wrong() {
        assertThat(words.query("Lina")).doesNotContain("~");
    }

    @Test
    void every_word_must_be_found() {
        assertThat(words.query("couture Amina")).startsWith("(couture^3 OR couture*) AND (amina^3 OR ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND",
                "*",
                "[",
                "\\",
                "a\\/b",
                "/.*/",
                "x~9",
                "\"quoted",
                "name:admin",
                "{!func}",
                "((((",
                "^^",
                "'",
                "'’",
                "محمد",
                "Анна-Марія",
                "O'Brien",
                "12345",
                "😀",
                "\u0301\u0301",
                "..."
            })
    void nothing_that_is_typed_is_a_sign_of_the_query(String typed) {
        var query = words.query(typed);

        assertThat(query).matches(OURS);
        assertThat(query.chars().filter(c -> c == '/').count() % 2).isZero();
    }

    @Test
    void signs_alone_are_no_word() {
        assertThat(words.query("* [ \\ … !")).isEmpty();
    }

    @Test
    void at_most_eight_words_are_looked_for() {
        assertThat(words.query("a b c d e f g h i j").split(" AND ")).hasSize(8);
    }
}
