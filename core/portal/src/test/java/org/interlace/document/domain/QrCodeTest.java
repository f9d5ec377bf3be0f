package org.interlace.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @Test
    void dark_squares_become_runs() {
        var bits = new BitMatrix(4);
        bits.set(0, 0);
        bits.set(1, 0);
        bits.set(3, 0);
        bits.set(3, 2);
        assertThat(new QrCode(bits).path()).isEqualTo("M0 0h2v1h-2zM3 0h1v1h-1zM3 2h1v1h-1z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://portal.example/events/e/checkin?code=k7", "x", "Élodie, Олена, ليلى"})
    void the_picture_is_read_back(String text) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(QrCode.of(text).png()));
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen(picture))));
        assertThat(read.getText()).isEqualTo(text);
    }

    private static LuminanceSource seen(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    @Test
    void what_a_phone_cannot_read_is_refused() {
        assertThat(QrCode.of("x".repeat(300)).size()).isLessThan(100);
        assertThatThrownBy(() -> QrCode.of("x".repeat(301))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
