package org.interlace.events.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandleTest {

    @ParameterizedTest
    @CsvSource({
        "Créer son entreprise, creer-son-entreprise",
        "'  Été — à Liège!  ', ete-a-liege",
        "ورشة عمل, event",
        "Зустріч, event",
        "One word that is far too long for any address to be read aloud, one-word-that-is-far-too-long-for-any"
    })
    void a_title_becomes_an_address_that_no_other_event_has(String title, String begin) {
        assertThat(Handle.of(title)).matches(begin + "-[a-z0-9]{4}").hasSizeLessThanOrEqualTo(60);
    }
}
