package org.interlace.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.interlace.launcher.console.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path top = Path.of("");

    @Test
    void its_parts_are_private() throws IOException {
        var data = new DataFolder(top.resolve("data")).prepare();

        assertThat(Files.getPosixFilePermissions(data.logs())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(data.root()).isDirectoryContaining(each -> each.endsWith("postgres"));
    }

    @Test
    void a_file_in_its_place_is_said_in_one_line() throws IOException {
        var file = Files.writeString(top.resolve("data"), "");

        assertThatThrownBy(() -> new DataFolder(file).prepare())
                .isInstanceOf(Problem.class)
                .hasMessage("The data folder %s cannot be written (a file stands in its place)".formatted(file));
    }

    @Test
    void a_path_too_long_for_a_socket_is_refused_before_anything_starts() {
        assertThatThrownBy(() -> new DataFolder(top.resolve("x".repeat(120))).prepare())
                .hasMessageContaining("too long");
    }

    @Test
    void only_one_can_have_the_lock() throws IOException {
        var data = new DataFolder(top.resolve("data")).prepare();
        assertThat(DataLock.isTaken(data)).isFalse();

        try (var lock = DataLock.take(data)) {
            assertThat(lock).isNotNull();
            assertThat(DataLock.isTaken(data)).isTrue();
            assertThat(DataLock.tryTake(data)).isEmpty();
            assertThatThrownBy(() -> DataLock.take(data))
                    .hasMessage(
                            "A portal already runs on %s (process %d); stop it, or choose another folder with --data"
                                    .formatted(
                                            data.root(), ProcessHandle.current().pid()));
        }
        assertThat(DataLock.isTaken(data)).isFalse();
    }

    @Test
    void a_secret_is_made_once_and_only_its_owner_can_read_it() throws IOException {
        var file = top.resolve("password");

        var secret = Secrets.kept(file);

        assertThat(secret).hasSize(48).isEqualTo(Secrets.kept(file));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void reasons_are_the_systems_own_words() {
        assertThat(Reasons.of(new FileSystemException("/x", null, "Read-only file system")))
                .isEqualTo("read-only file system");
        assertThat(Reasons.of(new IOException())).isEqualTo("IOException");
    }

    @Test
    void folders_are_copied_and_deleted_whole() throws IOException {
        Files.createDirectories(top.resolve("a/b"));
        Files.writeString(top.resolve("a/b/c"), "c");
        Files.createSymbolicLink(top.resolve("a/link"), Path.of("nowhere"));
        Files.delete(top.resolve("a/link"));

        Folders.copy(top.resolve("a"), top.resolve("copy"));
        assertThat(top.resolve("copy/b/c")).hasContent("c");
        Folders.delete(top.resolve("copy"));
        assertThat(top.resolve("copy")).doesNotExist();
        Folders.delete(top.resolve("copy"));
        assertThatThrownBy(() -> Folders.only(top, ".jar")).hasMessageContaining("must hold one .jar file and holds 0");
    }
}
