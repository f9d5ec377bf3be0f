package org.interlace.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "exporte,export",
        "epices,epice",
        "kruiden,kruidenhandel",
        "couture,couturiere",
        "comptable,comptabilite",
        "بنك,بنك"
    })
    void forms_of_one_word_are_the_same(String one, String other) {
        assertThat(Stems.same(one, other)).isTrue();
        assertThat(Stems.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"cuir,cuisine", "solaire,salaire", "art,article", "marche,marketing", "or,orge"})
    void other_words_are_not(String one, String other) {
        assertThat(Stems.same(one, other)).isFalse();
    }

    @Test
    void an_arabic_article_and_what_is_written_with_it_fall_away() {
        assertThat(Stems.bare("التوابل")).isEqualTo("توابل");
        assertThat(Stems.bare("للتوابل")).isEqualTo("توابل");
        assertThat(Stems.bare("الف")).as("too short to have one").isEqualTo("الف");
    }
}
