package org.interlace.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.interlace.database.DatabaseException;
import org.interlace.exchange.domain.CsvFile;
import org.interlace.exchange.domain.Rejects;
import org.interlace.exchange.domain.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarefulWritingTest {

    @TempDir
    private Path folder = Path.of("");

    private record Item(Row row, int number) implements CarefulWriting.Checked {}

    @Test
    void only_the_rows_the_tables_refuse_stay_out() throws IOException {
        var written = new ArrayList<Integer>();
        var report = write(items -> {
            if (items.stream().anyMatch(item -> Set.of(3, 77).contains(item.number()))) {
                throw new DatabaseException(new SQLException("duplicate key\nDetail: secret", "23505"));
            }
            items.forEach(item -> written.add(item.number()));
        });
        assertThat(written).hasSize(98).doesNotContain(3, 77).isSorted();
        assertThat(report.rejects().count()).isEqualTo(2);
        assertThat(report.rejects().first().get(0))
                .contains("the tables refuse it: duplicate key")
                .doesNotContain("secret");
    }

    @Test
    void tables_that_are_away_stop_the_import_instead_of_rejecting_everything() {
        assertThatThrownBy(() -> write(items -> {
                    throw new DatabaseException(new SQLException("terminating connection", "57P01"));
                }))
                .isInstanceOf(DatabaseException.class);
    }

    private FileReport write(CarefulWriting.Writing<Item> writing) throws IOException {
        var path = Files.writeString(folder.resolve("f.csv"), "id\n");
        try (var file = CsvFile.open(path);
                var rejects = new Rejects(path, file, true)) {
            var report = new FileReport(FileKind.MEMBERS, List.of(), rejects);
            var items = IntStream.range(0, 100)
                    .mapToObj(i -> new Item(new Row(file.columns(), i + 2, List.of("" + i), null), i))
                    .toList();
            new CarefulWriting<Item>(writing, report).write(items);
            return report;
        }
    }
}
