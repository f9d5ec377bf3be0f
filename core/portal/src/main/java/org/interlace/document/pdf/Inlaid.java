package org.interlace.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Pictures that stand in the page itself. */
final class Inlaid {

    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg);base64,");
    private static final long MOST_PIXELS = 10_000_000;

    private Inlaid() {}

    static boolean is(@Nullable String address) {
        return address != null && PICTURE.matcher(address).lookingAt();
    }

    /** Whether it is one, and small enough to be drawn. */
    static boolean isPicture(@Nullable String address) {
        if (address == null) {
            return false;
        }
        var found = PICTURE.matcher(address);
        return found.lookingAt() && drawable(found.group(1), address.substring(found.end()));
    }

    private static boolean drawable(String sort, String text) {
        var reader = ImageIO.getImageReadersByFormatName(sort).next();
        try (var in = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(text)))) {
            reader.setInput(in, true, true);
            return pixels(reader) <= MOST_PIXELS;
        } catch (IOException | RuntimeException e) {
            // readers fail in many ways on broken files; none of them is drawn
            return false;
        } finally {
            reader.dispose();
        }
    }

    private static long pixels(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }
}
