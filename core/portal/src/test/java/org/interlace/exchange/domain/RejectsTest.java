package org.interlace.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void rejected_rows_keep_their_columns_and_gain_a_reason() throws IOException {
        reject("id;name\n1;\"a;b\"\n2\n", false);
        assertThat(folder.resolve("f.csv.rejected.csv"))
                .content()
                .isEqualToNormalizingNewlines("id;name;reason\n1;\"a;b\";no\n2;;no\n");
    }

    @Test
    void a_mended_file_can_be_rejected_again_with_one_reason() throws IOException {
        reject("id,name,reason\n1,Ana,old\n", false);
        assertThat(folder.resolve("f.csv.rejected.csv"))
                .content()
                .isEqualToNormalizingNewlines("id,name,reason\n1,Ana,no\n");
    }

    @Test
    void a_trial_writes_no_file_and_a_good_import_takes_the_old_one_away() throws IOException {
        reject("id,name\n1,Ana\n", true);
        assertThat(folder.resolve("f.csv.rejected.csv")).doesNotExist();
        reject("id,name\n1,Ana\n", false);
        assertThat(folder.resolve("f.csv.rejected.csv")).exists();
        reject("id,name\n", false);
        assertThat(folder.resolve("f.csv.rejected.csv")).doesNotExist();
    }

    private void reject(String text, boolean trial) throws IOException {
        var path = Files.writeString(folder.resolve("f.csv"), text);
        try (var file = CsvFile.open(path);
                var rejects = new Rejects(path, file, trial)) {
            for (var row = file.next(); row != null; row = file.next()) {
                rejects.add(Objects.requireNonNull(row), "no");
            }
        }
    }
}
