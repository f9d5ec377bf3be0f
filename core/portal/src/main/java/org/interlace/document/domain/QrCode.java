package org.interlace.document.domain;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import javax.imageio.ImageIO;

/** A QR code: black on white in every theme, with the quiet edge that cameras need. */
public final class QrCode {

    /** Letters of a text: as many as a phone reads from a screen without trouble. */
    public static final int LONGEST = 300;

    private static final int QUIET = 4;
    private static final int SQUARE = 8;

    private final BitMatrix bits;

    QrCode(BitMatrix bits) {
        this.bits = bits;
    }

    /**
     * Of a text.
     *
     * @throws IllegalArgumentException if it is empty or longer than {@link #LONGEST} letters
     */
    public static QrCode of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A text of 1 to %d letters, not %d".formatted(LONGEST, text.length()));
        }
        var how = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        how.put(EncodeHintType.MARGIN, QUIET);
        how.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            how.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        }
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, how));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No text for a code", e);
        }
    }

    /** How many squares it is wide and high. */
    public int size() {
        return bits.getWidth();
    }

    /** Its dark squares, row by row, as a path of SVG; a square is one long. */
    public String path() {
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

    /** It as a PNG. */
    public byte[] png() {
        int side = size() * SQUARE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, bits.get(x / SQUARE, y / SQUARE) ? 0x000000 : 0xffffff);
            }
        }
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
