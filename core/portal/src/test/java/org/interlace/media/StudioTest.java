package org.interlace.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.interlace.api.media.Crop;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attack A11: what comes as a picture and is none, is too much, or hides something. */
class StudioTest {

    private static final Crop SQUARE = new Crop.Square(Crop.Part.CENTRE);
    private static final List<Integer> WIDTHS = List.of(112, 224, 640);
    private static final String HIDDEN = "GPS 50.6326 5.5797 hidden";

    private final Studio studio = new Studio();

    private static byte[] picture(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private void refused(byte[] file, MediaProblem problem) {
        assertThatThrownBy(() -> studio.draw(file, SQUARE, WIDTHS))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(problem));
    }

    @ParameterizedTest
    @CsvSource({"jpeg", "png"})
    void a_picture_is_drawn_anew_in_a_few_sizes(String format) throws IOException {
        var drawn = studio.draw(picture(900, 700, format), SQUARE, WIDTHS);

        assertThat(drawn).extracting(Studio.Variant::width).containsExactly(112, 224, 640);
        for (var one : drawn) {
            assertThat(read(one.bytes()).getWidth()).isEqualTo(one.width());
            assertThat(one.height()).isEqualTo(one.width());
        }
    }

    @Test
    void a_small_picture_is_not_blown_up() throws IOException {
        assertThat(studio.draw(picture(100, 80, "png"), SQUARE, WIDTHS))
                .singleElement()
                .satisfies(one -> assertThat(one.width()).isEqualTo(80));
    }

    @Test
    void where_it_was_taken_is_gone_and_it_stands_upright() throws IOException {
        var turned = withExif(picture(800, 400, "jpeg"), 6);
        assertThat(new String(turned, StandardCharsets.ISO_8859_1)).contains(HIDDEN, "Exif");

        var drawn = studio.draw(turned, new Crop.Whole(), List.of(400));

        var text = new String(drawn.get(0).bytes(), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("GPS", "Exif", "hidden");
        var upright = read(drawn.get(0).bytes());
        assertThat(upright.getHeight()).isEqualTo(2 * upright.getWidth());
        assertThat(new Color(upright.getRGB(200, 20)).getBlue())
                .as("red stands on top")
                .isLessThan(90);
        assertThat(new Color(upright.getRGB(200, 780)).getBlue()).isGreaterThan(200);
    }

    @Test
    void the_part_that_was_chosen_is_kept() throws IOException {
        var left = studio.draw(picture(800, 400, "png"), new Crop.Square(Crop.Part.START), List.of(112));
        var right = studio.draw(picture(800, 400, "png"), new Crop.Area(0.6, 0.1, 0.4, 0.8), List.of(112));

        assertThat(new Color(read(left.get(0).bytes()).getRGB(56, 56)).getBlue())
                .isLessThan(90);
        assertThat(new Color(read(right.get(0).bytes()).getRGB(56, 56)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_is_called() throws IOException {
        refused(
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                MediaProblem.NO_PICTURE);
        refused("<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), MediaProblem.NO_PICTURE);
        refused("GIF89a/*<script>alert(1)</script>*/".getBytes(StandardCharsets.UTF_8), MediaProblem.NO_PICTURE);
        refused(zip(), MediaProblem.NO_PICTURE);
        refused(new byte[0], MediaProblem.NO_PICTURE);
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, MediaProblem.NO_PICTURE);
    }

    @Test
    void a_script_behind_a_picture_does_not_come_along() throws IOException {
        var clean = picture(200, 200, "png");
        var poisoned = Arrays.copyOf(clean, clean.length + 200);
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(script, 0, poisoned, clean.length, script.length);

        var drawn = studio.draw(poisoned, SQUARE, WIDTHS);

        assertThat(new String(drawn.get(0).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void a_picture_that_says_it_is_huge_is_refused_before_it_is_read() throws IOException {
        refused(pngHead(30_000, 30_000), MediaProblem.TOO_LARGE);
        refused(pngHead(12_001, 100), MediaProblem.TOO_LARGE);
        refused(pngHead(8_000, 8_000), MediaProblem.TOO_LARGE);
        refused(new byte[Studio.LARGEST + 1], MediaProblem.TOO_LARGE);
        refused(picture(63, 200, "png"), MediaProblem.TOO_SMALL);
    }

    @Test
    void a_web_picture_is_measured_by_its_own_reader() {
        refused(Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="), MediaProblem.TOO_SMALL);
    }

    @Test
    void broken_files_are_refused_and_never_break_the_studio() throws IOException {
        var random = new Random(41);
        for (var format : List.of("jpeg", "png")) {
            var whole = picture(300, 200, format);
            for (int i = 0; i < 40; i++) {
                var broken = Arrays.copyOf(whole, 20 + random.nextInt(whole.length - 20));
                for (int j = 0; j < 5; j++) {
                    broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
                }
                try {
                    assertThat(studio.draw(broken, SQUARE, WIDTHS)).isNotEmpty();
                } catch (PortalException e) {
                    assertThat(e.code()).isInstanceOf(MediaProblem.class);
                }
            }
        }
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        var hidden = HIDDEN.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + hidden.length);
        exif.put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(hidden);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] pngHead(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.putInt(13).put(head.array()).putInt((int) crc.getValue());
        png.putInt(0).put("IDAT".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        return png.array();
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../picture.png"));
            zip.write(new byte[1 << 20]);
        }
        return out.toByteArray();
    }
}
