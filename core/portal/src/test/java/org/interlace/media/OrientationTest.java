package org.interlace.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.interlace.media.domain.Orientation;
import org.interlace.media.domain.Sort;
import org.junit.jupiter.api.Test;

class OrientationTest {

    @Test
    void whatever_cannot_be_read_is_upright() {
        var random = new Random(7);
        for (var sort : Sort.values()) {
            for (int i = 0; i < 2000; i++) {
                var bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                assertThat(Orientation.of(bytes, sort)).isBetween(1, 8);
            }
        }
    }
}
