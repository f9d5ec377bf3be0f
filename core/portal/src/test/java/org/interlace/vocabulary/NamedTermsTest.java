package org.interlace.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTermsTest {

    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "de", "ar", "uk");

    private static NamedTerms terms;

    @BeforeAll
    static void read() throws IOException {
        var all = new ArrayList<Term>();
        for (var kind : new TermKind[] {TermKind.SKILL, TermKind.SECTOR, TermKind.TOPIC}) {
            var file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(kind.word() + "s.csv"));
            try (var lines =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                for (var line : lines) {
                    var labels = new java.util.HashMap<String, String>();
                    LANGUAGES.forEach(language -> labels.put(language, line.getField(language)));
                    var aliases = line.findField("aliases").orElse("");
                    all.add(new Term(
                            UUID.nameUUIDFromBytes((kind + line.getField("key")).getBytes(StandardCharsets.UTF_8)),
                            kind,
                            line.getField("key"),
                            Map.copyOf(labels),
                            Arrays.stream(aliases.split(";"))
                                    .filter(one -> !one.isBlank())
                                    .toList()));
                }
            }
        }
        terms = new NamedTerms(all);
    }

    private static List<String> named(String text) {
        return terms.in(text).stream().map(Term::key).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "someone who exports spices | import-export",
                "someone who exports spices | spice-trade",
                "je cherche quelqu’un qui exporte des épices | spice-trade",
                "أبحث عن شخص يعرف تجارة التوابل | spice-trade",
                "ik zoek iemand die kruiden verkoopt | spice-trade",
                "une couturière pour une collection | sewing",
                "Шукаю когось, хто знає бухгалтерський облік | accounting",
                "ein Steuerberater für die Buchhaltung | accounting",
                "J'ai besoin d'un comptable | accounting",
                "un plan financier pour ma boulangerie | baking",
                "a lawyer for my residence permit | residence-and-work-permits"
            })
    void a_text_names_what_it_is_about_in_any_language(String text, String key) {
        assertThat(named(text)).as(text).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "bonjour à tous", "!!! ???", "je cherche quelqu’un de gentil", "a b c", "من فضلك"})
    void a_text_about_nothing_known_names_nothing(String text) {
        assertThat(named(text)).isEmpty();
    }

    @Test
    void a_common_word_does_not_name_everything_that_has_it() {
        assertThat(named("la gestion de mon atelier de couture"))
                .contains("sewing")
                .doesNotContain("time-management");
    }

    @Test
    void at_most_five_are_named_however_long_the_text() {
        assertThat(named("couture cuisine musique photographie comptabilité traduction vélo menuiserie fiscalité"))
                .hasSizeLessThanOrEqualTo(5);
    }
}
