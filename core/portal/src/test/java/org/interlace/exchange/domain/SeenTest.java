package org.interlace.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void a_word_is_new_once_however_many_there_are() {
        var seen = new Seen();
        for (int i = 0; i < 300_000; i++) {
            assertThat(seen.add("member" + i)).isTrue();
        }
        for (int i = 0; i < 300_000; i++) {
            assertThat(seen.add("member" + i)).isFalse();
        }
        assertThat(seen.has("member299999")).isTrue();
        assertThat(seen.has("member300000")).isFalse();
    }
}
