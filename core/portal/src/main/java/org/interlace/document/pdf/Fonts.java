package org.interlace.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** The fonts of documents, from the jar. */
final class Fonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final List<Font> ALL = List.of(
            new Font("Noto Sans", REGULAR, read("noto-sans-regular.ttf")),
            new Font("Noto Sans", BOLD, read("noto-sans-bold.ttf")),
            new Font("Noto Sans Arabic", REGULAR, read("noto-sans-arabic-regular.ttf")),
            new Font("Noto Sans Arabic", BOLD, read("noto-sans-arabic-bold.ttf")));

    private Fonts() {}

    static List<Font> all() {
        return ALL;
    }

    static byte[] usual() {
        return ALL.get(0).file();
    }

    private static byte[] read(String file) {
        try (var in = Fonts.class.getResourceAsStream("/org/interlace/document/fonts/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Font(String family, int weight, byte[] file) {

        void addTo(PdfRendererBuilder builder) {
            builder.useFont(
                    () -> new ByteArrayInputStream(file),
                    family,
                    weight,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE));
        }
    }
}
