package org.interlace.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_first_run_lists_its_classes_and_later_runs_use_the_archive() throws IOException {
        var archive = new ClassArchive(folder.resolve("part-1.jsa"));

        assertThat(archive.options()).containsExactly("-XX:DumpLoadedClassList=" + folder.resolve("part-1.jsa.list"));
        Files.writeString(folder.resolve("part-1.jsa"), "");
        assertThat(archive.options()).contains("-XX:SharedArchiveFile=" + folder.resolve("part-1.jsa"));
    }

    @Test
    void a_folder_that_cannot_be_written_means_no_archive_and_no_complaint() {
        assertThat(new ClassArchive(folder.resolve("none/part-1.jsa")).options())
                .isEmpty();
    }

    @Test
    void an_archive_is_made_of_the_list_and_replaces_those_of_other_versions() throws IOException {
        var archive = new ClassArchive(folder.resolve("part-2.jsa"));
        Files.writeString(folder.resolve("part-1.jsa"), "old");
        Files.writeString(folder.resolve("other-1.jsa"), "not ours");
        Files.writeString(
                folder.resolve("part-2.jsa.list"), "java/lang/Object\njava/lang/String\n" + "x".repeat(9000) + "\n");

        try (var maker = new ArchiveMaker(folder.resolve("log"))) {
            maker.make(Map.of(archive, System.getProperty("java.class.path")));
            await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(folder.resolve("part-2.jsa")));
            await().until(() -> !Files.exists(folder.resolve("part-2.jsa.list")));
        }

        assertThat(folder.resolve("part-1.jsa")).doesNotExist();
        assertThat(folder.resolve("other-1.jsa")).exists();
        assertThat(folder.resolve("part-2.jsa")).isNotEmptyFile();
    }
}
