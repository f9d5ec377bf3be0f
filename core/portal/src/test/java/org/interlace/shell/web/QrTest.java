package org.interlace.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import org.junit.jupiter.api.Test;

class QrTest {

    @Test
    void dark_squares_become_runs() {
        var bits = new BitMatrix(4);
        bits.set(0, 0);
        bits.set(1, 0);
        bits.set(3, 0);
        bits.set(3, 2);
        assertThat(Qr.path(bits)).isEqualTo("M0 0h2v1h-2zM3 0h1v1h-1zM3 2h1v1h-1z");
    }
}
