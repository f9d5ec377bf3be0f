package org.interlace.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** product.md §2.4: no ties are inferred, no address book is uploaded, no score of a person is ever shown. */
class SafePlaceRule4Test {

    private static final Path MAIN = Path.of("src/main");

    private static List<Path> files(String end) {
        try (var all = Files.walk(MAIN)) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_tie_is_written_only_where_both_have_agreed_or_an_operator_imports() {
        assertThat(files(".java"))
                .filteredOn(file -> text(file).contains("insert into member.tie "))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("TieTable.java", "Arrivals.java");
        assertThat(files(".java"))
                .filteredOn(file -> text(file).contains("table.tie("))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("TieMaking.java");
    }

    @Test
    void no_table_keeps_a_score_a_rank_or_a_counter_of_a_person() {
        var score = Pattern.compile("\\b(score|points|reputation|karma|followers|rating|likes)\\b");
        assertThat(files(".sql")).isNotEmpty().allSatisfy(file -> assertThat(
                        text(file).replaceAll("--.*", ""))
                .as(file.toString())
                .doesNotContainPattern(score));
    }
}
