package org.interlace.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's picture is the same on every machine and in every language. */
class MonogramTest {

    private static final String SOMEBODY = "123e4567-e89b-12d3-a456-426614174000";

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000, m9, 5",
        "ffffffff-ffff-ffff-ffff-ffffffffffff, m1, 7",
        "123e4567-e89b-12d3-a456-426614174000, m0, 0",
        "018f4e2a-7b1c-7d3e-9a5f-0c2b4d6e8f01, m4, 5",
        "550e8400-e29b-41d4-a716-446655440000, m6, 1",
    })
    void coloursAndWeaveFollowFromTheId(String id, String colour, int weave) {
        var monogram = Monogram.of(id, "Amina Benali");
        assertThat(monogram.colour()).isEqualTo(colour);
        assertThat(monogram.weave()).isEqualTo(weave);
    }

    @ParameterizedTest
    @CsvSource({
        "Amina Benali, AB",
        "Jean-Luc Piette, JP",
        "Оксана Мельник, ОМ",
        "يوسف الحمداني, ي\u200cح",
        "أمينة, أ",
        "marieke de wit, MW",
        "Łukasz, Ł",
        "李小龙, 李",
        "李 小龙, 李",
        "d’Artagnan, D",
        "(Zoé) Élan, ZÉ",
        "'', ''",
        "'— ·', ''",
        "3F Studio, 3S",
        "الا, ا",
    })
    void initialsAreTakenInAnyScript(String name, String letters) {
        assertThat(Monogram.of(SOMEBODY, name).letters()).isEqualTo(letters);
    }
}
