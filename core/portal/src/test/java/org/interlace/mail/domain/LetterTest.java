package org.interlace.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static Letter letter(Locale language, String subject, Letter.Part... parts) {
        return new Letter(subject, language, List.of(parts), Optional.empty());
    }

    @Test
    void a_subject_cannot_become_a_second_header() {
        for (var evil : List.of(
                "Hi\r\nBcc: all@example.org",
                "Hi\nBcc: all@example.org",
                "Hi\rBcc: all@example.org",
                "Hi\u0085Bcc: all@example.org",
                "Hi\u2028Bcc: all@example.org",
                "Hi\u0000Bcc: all@example.org")) {
            assertThat(letter(Locale.FRENCH, evil).subject()).isEqualTo("Hi Bcc: all@example.org");
        }
        assertThat(letter(Locale.FRENCH, "x".repeat(5000)).subject())
                .hasSize(200)
                .endsWith("…");
        assertThat(letter(Locale.FRENCH, "🥖".repeat(5000)).subject().codePoints())
                .hasSize(200);
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        var html = LetterHtml.of(letter(
                Locale.FRENCH,
                "</title><script>alert(1)</script>",
                new Letter.Paragraph("<img src=x onerror=alert(1)> & \"quoted\" 'so'"),
                new Letter.Facts(List.of(new Letter.Fact("<b>", "<i>"))),
                new Letter.Button("<u>", "https://portal.example/a?b=\"c\"&d")));

        assertThat(html)
                .doesNotContain("<script", "<img", "<i>", "<u>", "\"c\"")
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot; &#39;so&#39;")
                .contains("href=\"https://portal.example/a?b=&quot;c&quot;&amp;d\"");
    }

    @Test
    void nothing_in_it_is_fetched() {
        var html = LetterHtml.of(letter(Locale.FRENCH, "Bonjour", new Letter.Paragraph("Bonjour")));

        assertThat(html).doesNotContain("<img", "<link", "url(", "@import", "<script");
    }

    @Test
    void arabic_runs_from_right_to_left() {
        var arabic = LetterHtml.of(letter(ARABIC, "مرحبا", new Letter.Paragraph("مرحبا")));
        var french = LetterHtml.of(letter(Locale.FRENCH, "Bonjour", new Letter.Paragraph("Bonjour")));

        assertThat(arabic)
                .contains("<html lang=\"ar\" dir=\"rtl\">", "text-align:right")
                .doesNotContain("dir=\"ltr\"");
        assertThat(french)
                .contains("<html lang=\"fr\" dir=\"ltr\">", "text-align:left")
                .doesNotContain("dir=\"rtl\"");
    }

    @Test
    void plain_text_says_all_of_it() {
        var text = LetterText.of(letter(
                Locale.FRENCH,
                "Bonjour",
                new Letter.Paragraph("Amina vous propose un lien."),
                new Letter.Facts(List.of(new Letter.Fact("Quand", "jeudi"), new Letter.Fact("Où", "Liège"))),
                new Letter.Button("Répondre", "https://portal.example/x"),
                new Letter.SmallPrint(),
                new Letter.Link("Arrêter", "https://portal.example/y")));

        assertThat(text).isEqualTo("""
                Amina vous propose un lien.

                Quand\u00a0: jeudi
                Où\u00a0: Liège

                Répondre\u00a0:
                https://portal.example/x

                --

                Arrêter\u00a0:
                https://portal.example/y
                """);
    }
}
