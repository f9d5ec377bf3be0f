package org.interlace.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.interlace.api.media.Crop;
import org.interlace.api.problem.PortalException;
import org.interlace.media.domain.Drawing;
import org.interlace.media.domain.Orientation;
import org.interlace.media.domain.Sort;

/**
 * Draws pictures anew, one at a time, so that memory stays within bounds: width and height are read first, large ones
 * are read coarser, and what comes out is JPEG with nothing in it but what can be seen.
 */
@ApplicationScoped
public class Studio {

    /** Bytes of a file. */
    public static final int LARGEST = 8 << 20;

    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 12_000;
    private static final int SHORTEST_SIDE = 64;
    private static final int FINE_ENOUGH = 3_200;
    private static final float QUALITY = 0.84f;
    private static final int WAIT_SECONDS = 20;

    private final Semaphore table = new Semaphore(1, true);

    @Inject
    Studio() {
        ImageIO.setUseCache(false);
    }

    /** One size of a picture. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Variant(int width, int height, byte[] bytes) {}

    /**
     * Draws a picture in some widths; those wider than it is are left out, but for the first.
     *
     * @throws PortalException {@link MediaProblem#NO_PICTURE}, {@link MediaProblem#TOO_LARGE}, {@link
     *     MediaProblem#TOO_SMALL} or {@link MediaProblem#BUSY}
     */
    public List<Variant> draw(byte[] file, Crop crop, List<Integer> widths) {
        if (file.length > LARGEST) {
            throw new PortalException(MediaProblem.TOO_LARGE);
        }
        var sort = Sort.of(file).orElseThrow(() -> new PortalException(MediaProblem.NO_PICTURE));
        try {
            if (!table.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new PortalException(MediaProblem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortalException(MediaProblem.BUSY);
        }
        try {
            var picture = Drawing.cut(Drawing.upright(read(file, sort), Orientation.of(file, sort)), crop);
            return variants(picture, widths);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // readers fail in many ways on broken files; none of them is ours
            throw new PortalException(MediaProblem.NO_PICTURE);
        } finally {
            table.release();
        }
    }

    private static BufferedImage read(byte[] file, Sort sort) throws IOException {
        var reader = reader(sort);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            judge(width, height);
            var how = reader.getDefaultReadParam();
            int coarse = Math.max(1, Math.min(width, height) / FINE_ENOUGH);
            how.setSourceSubsampling(coarse, coarse, 0, 0);
            return reader.read(0, how);
        } catch (RuntimeException e) {
            if (e instanceof PortalException refusal) {
                throw refusal;
            }
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }

    private static void judge(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new PortalException(MediaProblem.TOO_LARGE);
        }
        if (width < SHORTEST_SIDE || height < SHORTEST_SIDE) {
            throw new PortalException(MediaProblem.TOO_SMALL);
        }
    }

    /** The reader of the very sort the bytes are; never one that a name or a guess would find. */
    private static ImageReader reader(Sort sort) throws IOException {
        return switch (sort) {
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case JPEG -> Jpeg.READERS.createReaderInstance(null);
        };
    }

    /** It leans on the reader of the Java runtime, which it finds only once it is registered. */
    private static final class Jpeg {
        static final JPEGImageReaderSpi READERS = register();

        private static JPEGImageReaderSpi register() {
            var registry = IIORegistry.getDefaultInstance();
            var known = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
            if (known != null) {
                return known;
            }
            var fresh = new JPEGImageReaderSpi();
            registry.registerServiceProvider(fresh);
            return fresh;
        }
    }

    private static List<Variant> variants(BufferedImage picture, List<Integer> widths) throws IOException {
        var variants = new ArrayList<Variant>();
        for (int width : widths) {
            if (variants.isEmpty() || width <= picture.getWidth()) {
                var drawn = Drawing.shrink(picture, width);
                variants.add(new Variant(drawn.getWidth(), drawn.getHeight(), jpeg(drawn)));
            }
        }
        return variants;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
