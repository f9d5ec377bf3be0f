package org.interlace.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.interlace.api.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintingPressTest {

    private static final Locale FRENCH = Locale.FRENCH;
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String CERTIFICATE = """
            <html><head><style>
              @page { size: A5 landscape; margin: 1.5cm }
              h1 { font-size: 20pt; margin: 0 } .big { font-size: 22pt } img { width: 2.5cm }
            </style></head><body>
            <h1>Attestation de présence à l’atelier</h1>
            <p>Élodie Ça, 3 décembre, 18 h : « Où trouver ses premiers clients ? »</p>
            <p class="big">Олена Ґєїщук була на зустрічі</p>
            <p class="big" dir="rtl" lang="ar">شهادة حضور <b>ليلى الحداد</b> في Liège بتاريخ 2026</p>
            <p><img src="%s" alt="Le code"/></p>
            </body></html>
            """;

    private final PrintingPress press = new PrintingPress();

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String body(String text) {
        return "<html><body>" + text + "</body></html>";
    }

    @Test
    void texts_in_three_scripts_can_be_read_out_of_it() throws Exception {
        var pdf = press.pdf(CERTIFICATE.formatted(press.qr("https://portal.example/e")), "Attestation", FRENCH);
        rendered(pdf, "certificate");
        assertThat(text(pdf))
                .contains("Attestation de présence à l’atelier", "Élodie Ça", "« Où trouver ses premiers clients ? »")
                .contains("Олена Ґєїщук була на зустрічі")
                .contains("شهادة حضور", "ليلى الحداد", "Liège", "2026");
    }

    @Test
    void arabic_letters_are_joined_and_run_from_right_to_left() throws Exception {
        var pdf = press.pdf(body("<p style='font-size: 40pt'>ليلى</p>"), "Title", ARABIC);
        var drawn = rendered(pdf, "arabic");
        int from = columns(drawn).min().orElseThrow();
        int to = columns(drawn).max().orElseThrow();
        assertThat(from).as("stands at the right").isGreaterThan(drawn.getWidth() / 2);
        assertThat(columns(drawn).count()).as("no gap between joined letters").isEqualTo(to - from + 1);
    }

    /** Page 1; it is left in {@code target} to be looked at. */
    private static BufferedImage rendered(byte[] pdf, String name) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 144);
            ImageIO.write(picture, "png", Path.of("target", name + ".png").toFile());
            return picture;
        }
    }

    /** Columns in which there is ink. */
    private static IntStream columns(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth()).filter(x -> IntStream.range(0, picture.getHeight())
                .anyMatch(y -> (picture.getRGB(x, y) & 0xff) < 0x80));
    }

    @Test
    void it_has_a_title_a_language_tags_and_its_fonts_inside() throws Exception {
        try (var document = Loader.loadPDF(press.pdf(body("<h1>ä <b>ж</b> ل</h1>"), "Zürich <&>", Locale.GERMAN))) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Zürich <&>");
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSans");
                }
            }
        }
    }

    @Test
    void the_machines_fonts_are_not_looked_through() throws Exception {
        press.pdf(body("x"), "Title", FRENCH);
        assertThat(FontMappers.instance()
                        .getFontBoxFont("Helvetica", null)
                        .getFont()
                        .getName())
                .isEqualTo("NotoSans-Regular");
    }

    @Test
    void a_style_that_names_other_fonts_still_has_all_letters() throws Exception {
        var pdf = press.pdf(body("<p style='font-family: Times, serif'>Чорнобаївка, بيت, Zoë</p>"), "Title", FRENCH);
        assertThat(text(pdf)).contains("Чорнобаївка", "بيت", "Zoë");
    }

    @Test
    void pictures_in_the_page_are_drawn() throws Exception {
        try (var document = Loader.loadPDF(press.pdf(body("<img src='" + press.qr("x") + "'/>"), "Title", FRENCH))) {
            assertThat(pictures(document)).isOne();
        }
    }

    @Test
    void a_picture_too_large_to_be_drawn_is_left_out() throws Exception {
        var bomb = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4000, 4000, BufferedImage.TYPE_BYTE_BINARY), "png", bomb);
        var address = "data:image/png;base64," + Base64.getEncoder().encodeToString(bomb.toByteArray());
        try (var document = Loader.loadPDF(press.pdf(body("<img src='" + address + "'/>rest"), "Title", FRENCH))) {
            assertThat(pictures(document)).isZero();
        }
    }

    private static long pictures(PDDocument document) {
        return StreamSupport.stream(
                        document.getPage(0).getResources().getXObjectNames().spliterator(), false)
                .count();
    }

    @Test
    void nothing_is_fetched_and_no_file_is_read(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "top-secret-words");
        var picture = Files.write(
                folder.resolve("secret.png"),
                Base64.getDecoder().decode(press.qr("x").substring("data:image/png;base64,".length())));
        var asked = new AtomicInteger();
        var listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        listener.start();
        try {
            var there = "http://127.0.0.1:" + listener.getAddress().getPort();
            var page = HOSTILE.replace("HTTP", there)
                    .replace("SECRET", secret.toUri().toString())
                    .replace("PICTURE", picture.toUri().toString());
            var pdf = press.pdf(page, "Title", FRENCH);
            assertThat(asked).hasValue(0);
            assertThat(text(pdf).strip()).isEqualTo("All that is left");
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(pictures(document)).isZero();
                assertThat(document.getDocumentCatalog().getNames()).isNull();
                assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            }
            assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("/JavaScript", "/EmbeddedFile", "secret");
        } finally {
            listener.stop(0);
        }
    }

    private static final String HOSTILE = """
            <?xml-stylesheet type="text/css" href="HTTP/sheet.css"?>
            <html><head>
            <base href="HTTP/base/"/>
            <link rel="stylesheet" href="HTTP/style.css"/><link rel="stylesheet" href="SECRET"/>
            <style>
              @import url("HTTP/import.css"); @import "SECRET";
              @font-face { font-family: x; src: url("HTTP/font.ttf") }
              @font-face { font-family: y; src: url("SECRET") }
              body { background: url("HTTP/back.png") } p { background-image: url("PICTURE"); font-family: x, y }
              li { list-style-image: url("HTTP/list.png") } b:before { content: url("PICTURE") }
            </style>
            <script>window.location = "HTTP/script"</script><script src="HTTP/script.js"></script>
            <meta http-equiv="refresh" content="0; url=HTTP/refresh"/>
            </head><body onload="fetch('HTTP/load')">
            <p>All that is left</p><b></b>
            <img src="HTTP/a.png"/><img src="PICTURE"/><img src="jar:PICTURE!/x"/><img src="relative.png"/>
            <img src="HTTP/a.svg"/><img src="data:image/svg+xml;base64,PHN2Zy8+"/><img src="HTTP/a.pdf"/>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
              <image xlink:href="PICTURE"/><use xlink:href="HTTP/use.svg#x"/></svg>
            <object data="HTTP/object" type="image/png"></object><iframe src="SECRET"></iframe>
            <embed src="HTTP/embed"/><input type="image" src="HTTP/input.png"/>
            <a href="SECRET" download="x" data-content-type="text/plain" relationship="Source"></a>
            <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="SECRET" parse="text"/>
            </body></html>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><body>&x;</body></html>",
                "<!DOCTYPE html SYSTEM 'http://127.0.0.1:1/x.dtd'><html><body/></html>",
                "<!DOCTYPE html [<!ENTITY a '&#38;b;&#38;b;'><!ENTITY b 'b'>]><html><body>&a;</body></html>",
                "<html><body>&nbsp;</body></html>",
                "<html><body><p></body></html>",
                "<p>only a part</p>",
                "no page",
                ""
            })
    void what_is_no_page_is_refused(String page) {
        assertThatThrownBy(() -> press.pdf(page, "Title", FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_page_as_long_as_a_book_is_refused() {
        var page = body("x".repeat(1_000_000));
        assertThatThrownBy(() -> press.pdf(page, "Title", FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_somebody_typed_stays_text_when_it_is_escaped() throws Exception {
        var typed = "<script>x</script> & \"quotes\" 'and' \u0000\u000b\ufffe\ud800 €𝄞 ]]>";
        var page = body("<p title=\"%1$s\">%1$s</p>".formatted(Documents.escaped(typed)));
        assertThat(text(press.pdf(page, "Title", FRENCH)))
                .contains("<script>x</script> & \"quotes\" 'and'", "€", "]]>");
    }
}
