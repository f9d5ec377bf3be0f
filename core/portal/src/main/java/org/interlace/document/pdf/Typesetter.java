package org.interlace.document.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.interlace.shell.Languages;
import org.jspecify.annotations.Nullable;

/** Sets a page as PDF with our own fonts; reads nothing but what stands in the page. */
public final class Typesetter {

    private static final Logger LOG = Logger.getLogger(Typesetter.class.getName());

    static {
        // it writes addresses and texts into its messages
        XRLog.setLoggingEnabled(false);
        // it would look through the machine's fonts for the ticks of forms, which nobody draws
        FontMappers.set(new OwnFonts());
    }

    private Typesetter() {}

    /**
     * The PDF.
     *
     * @throws IllegalArgumentException if the page is not well-formed
     */
    public static byte[] pdf(String page, String title, Locale language) {
        var document = Page.read(page, title, language);
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .defaultTextDirection(
                        Languages.direction(language).equals("rtl") ? TextDirection.RTL : TextDirection.LTR)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(language))
                .useUriResolver((base, address) -> Inlaid.is(address) ? address : null)
                .useExternalResourceAccessControl(
                        Typesetter::mayRead, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        Typesetter::mayRead, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withDiagnosticConsumer(Typesetter::note)
                .usePdfUaAccessibility(true)
                .withProducer("Interlace")
                .toStream(file);
        Fonts.all().forEach(font -> font.addTo(builder));
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static boolean mayRead(@Nullable String address, ExternalResourceType sort) {
        return sort == ExternalResourceType.IMAGE_RASTER && Inlaid.isPicture(address);
    }

    private static void note(Diagnostic what) {
        LOG.log(Level.FINE, "{0}", what.getLogMessageId());
    }
}
