package org.interlace.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HandleWordsTest {

    @Test
    void handles_fit_an_address_and_hardly_ever_meet() {
        var random = new Random(7);
        var seen = new HashSet<String>();
        for (int i = 0; i < 2000; i++) {
            var handle = HandleWords.next(random);
            assertThat(handle).matches("[a-z]+-[a-z]+-[a-z]+").hasSizeBetween(3, 60);
            seen.add(handle);
        }
        assertThat(seen).hasSizeGreaterThan(1990);
    }
}
