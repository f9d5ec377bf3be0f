package org.interlace.shell.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as a picture inside the page: no file, no style, black on white in every theme. */
public final class Qr {

    private static final int QUIET = 4;

    private Qr() {}

    /**
     * Shows a text as a code.
     *
     * @param label for who hears the page
     */
    public static Markup.Written of(String text, String label) {
        var bits = bits(text);
        int size = bits.getWidth();
        return out -> out.begin("svg", "qr")
                .attribute("viewBox", "0 0 " + size + " " + size)
                .attribute("role", "img")
                .attribute("aria-label", label)
                .attribute("shape-rendering", "crispEdges")
                .begin("path")
                .attribute("fill", "#fff")
                .attribute("d", "M0 0h" + size + "v" + size + "H0z")
                .end("path")
                .begin("path")
                .attribute("fill", "#000")
                .attribute("d", path(bits))
                .end("path")
                .end("svg");
    }

    private static BitMatrix bits(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code", e);
        }
    }

    /** Runs of dark squares in each row. */
    static String path(BitMatrix bits) {
        var path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            int x = 0;
            while (x < bits.getWidth()) {
                int from = x;
                while (x < bits.getWidth() && bits.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from);
                    path.append("v1h-").append(x - from).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
