package org.interlace.member.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueKindTest {

    @ParameterizedTest
    @CsvSource({
        "LINK,https://example.be/a?b=c,true",
        "LINK,http://example.be,true",
        "LINK,javascript:alert(1),false",
        "LINK,data:text/html;base64,false",
        "LINK,file:///etc/passwd,false",
        "LINK,https://user@example.be,false",
        "LINK,//example.be,false",
        "LINK,https:///x,false",
        "NUMBER,12,true",
        "NUMBER,-3.5,true",
        "NUMBER,1e999999999,false",
        "NUMBER,twelve,false",
        "DATE,2026-12-31,true",
        "DATE,2026-13-01,false",
        "DATE,31/12/2026,false",
        "YES_NO,yes,true",
        "YES_NO,maybe,false",
        "LINE,one line,true"
    })
    void an_answer_fits_its_kind_or_not(ValueKind kind, String answer, boolean fits) {
        assertThat(kind.fits(List.of(answer))).isEqualTo(fits);
    }

    @Test
    void only_what_is_offered_can_be_chosen_and_each_once() {
        var choices = List.of(new FieldTexts.Choice("a", Map.of("fr", "A")), new FieldTexts.Choice("b", Map.of()));
        var bare = FieldDefinition.fresh(UUID.randomUUID(), "sizes", ValueKind.CHOICES, Map.of("fr", "Tailles"));
        var field = new FieldDefinition(
                bare.id(),
                bare.key(),
                bare.kind(),
                bare.wishes(),
                List.of(),
                new FieldTexts(Map.of("fr", "Tailles"), Map.of(), choices),
                1,
                1);

        assertThat(field.fits(List.of("a", "b"))).isTrue();
        assertThat(field.fits(List.of("a", "a"))).isFalse();
        assertThat(field.fits(List.of("c"))).isFalse();
        assertThat(field.label(java.util.Locale.GERMAN)).isEqualTo("Tailles");
    }
}
