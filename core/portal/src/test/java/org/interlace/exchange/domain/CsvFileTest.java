package org.interlace.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"id,name\n1,Ana\n2,Bo", "id;name\r\n1;Ana\r\n2;Bo\r\n", "\uFEFFid,name\n1,Ana\n\n2,Bo\n\n"})
    void commas_semicolons_marks_and_line_ends_do_not_matter(String text) throws IOException {
        assertThat(fields(text)).containsExactly(List.of("1", "Ana"), List.of("2", "Bo"));
    }

    @Test
    void quoted_fields_hold_anything() throws IOException {
        var rows = fields("id,bio\n1,\"a,b;c \"\"d\"\" 'e'\nsecond line\"\n2,O'Brien \"Bob\" *;AND[\\\n3,\"\"\n");
        assertThat(rows)
                .containsExactly(
                        List.of("1", "a,b;c \"d\" 'e'\nsecond line"),
                        List.of("2", "O'Brien \"Bob\" *;AND[\\"),
                        List.of("3", ""));
    }

    @Test
    void windows_1252_is_read_as_such() throws IOException {
        assertThat(read("id;name\n1;Théo Núñez\n", Charset.forName("windows-1252"))
                        .get(0)
                        .fields())
                .containsExactly("1", "Théo Núñez");
    }

    @Test
    void a_quotation_mark_left_open_costs_one_row_and_not_those_behind_it() throws IOException {
        var rows = read("id,name\n1,\"open\n2,Bo\n3,\"Cy, the third\"\n4,Di\n", StandardCharsets.UTF_8);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).fault()).contains("quotation mark");
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.subList(1, 4))
                .extracting(Row::fields)
                .containsExactly(List.of("2", "Bo"), List.of("3", "Cy, the third"), List.of("4", "Di"));
        assertThat(rows.subList(1, 4)).extracting(Row::line).containsExactly(3L, 4L, 5L);
    }

    @Test
    void an_open_mark_is_found_even_when_the_file_closes_it_by_chance() throws IOException {
        var rows = read("id,name\n1,\"open\n2,Bo\n3,\"Cy\"\n", StandardCharsets.UTF_8);
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L);
        assertThat(rows.get(2).fields()).containsExactly("3", "Cy");
    }

    @Test
    void a_row_without_end_is_given_up_and_the_next_one_read() throws IOException {
        var rows = read("id,name\n1," + "x".repeat(2_000_000) + "\n2,Bo\n", StandardCharsets.UTF_8);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).fault()).contains("longer than");
        assertThat(rows.get(1).fields()).containsExactly("2", "Bo");
    }

    @Test
    void columns_nobody_reads_are_named_and_names_are_compared_in_small_letters() throws IOException {
        try (var file = CsvFile.open(write("Id, NAME ,shoe_size,name\n", StandardCharsets.UTF_8))) {
            assertThat(file.columns().has("id")).isTrue();
            assertThat(file.columns().has("name")).isTrue();
            assertThat(file.columns().unread(Set.of("id", "name"))).containsExactly("shoe_size", "name");
        }
    }

    @Test
    void an_empty_file_has_no_columns_and_no_rows() throws IOException {
        try (var file = CsvFile.open(write("", StandardCharsets.UTF_8))) {
            assertThat(file.columns().names()).isEmpty();
            assertThat(file.next()).isNull();
            assertThat(file.done()).isEqualTo(1);
        }
    }

    private List<List<String>> fields(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8).stream().map(Row::fields).toList();
    }

    private List<Row> read(String text, Charset charset) throws IOException {
        var rows = new ArrayList<Row>();
        try (var file = CsvFile.open(write(text, charset))) {
            for (var row = file.next(); row != null; row = file.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("f.csv"), text.getBytes(charset));
    }
}
