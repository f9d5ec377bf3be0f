package org.interlace.launcher.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphServerTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_first_password_is_written_as_neo4j_reads_it() {
        var salt = HexFormat.of().parseHex("06d62ed12309d9f07562e9d84d6452bdbbf1939826e9fcc2927dc64b5bcb6c87");

        assertThat(new FirstPassword("neo4j", "secret12345").line(salt))
                .isEqualTo("neo4j:SHA-256,fd1ad3c07c2ef833ce134ea404503d85bd812ba499271bace58c201cc26469e9,"
                        + "06d62ed12309d9f07562e9d84d6452bdbbf1939826e9fcc2927dc64b5bcb6c87,1024:");
    }

    @Test
    void the_first_password_is_not_written_again_once_there_is_a_database() throws IOException {
        Files.createDirectories(folder.resolve("databases"));

        new FirstPassword("neo4j", "x").write(folder);

        assertThat(folder.resolve("dbms")).doesNotExist();
    }

    @Test
    void small_communities_get_a_small_page_cache_and_large_ones_half_of_all() {
        assertThat(new GraphMemory(512).heap()).containsExactly("-Xms64m", "-Xmx384m");
        assertThat(new GraphMemory(4096).heap()).containsExactly("-Xms64m", "-Xmx2048m");
        assertThat(new GraphMemory(4096).pageCache()).isEqualTo(2048);
    }

    @Test
    void the_server_listens_on_the_loopback_address_only_and_reports_to_nobody() {
        assertThat(new GraphSettings(7000, 128).text())
                .contains("server.bolt.listen_address=127.0.0.1:7000\n")
                .contains("server.http.enabled=false\n")
                .contains("dbms.security.auth_enabled=true\n")
                .contains("dbms.usage_report.enabled=false\n")
                .contains("server.memory.pagecache.size=128m\n");
    }

    @Test
    void a_port_where_nobody_listens_gives_no_answer() {
        assertThat(question(1).isAnswered(Duration.ofSeconds(1))).isFalse();
    }

    @Test
    void an_open_port_is_not_yet_an_answer() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(question(silent.getLocalPort()).isAnswered(Duration.ofMillis(200)))
                    .isFalse();
        }
    }

    @Test
    void a_record_is_an_answer_and_a_failure_is_not() throws IOException {
        assertThat(askServerThatSays("0003B170A00000" + "0003B170A00000" + "0004B17191010000"))
                .isTrue();
        assertThat(askServerThatSays("0003B17FA00000" + "0003B17EA00000" + "0003B17EA00000"))
                .isFalse();
    }

    private static boolean askServerThatSays(String replies) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var told = CompletableFuture.runAsync(() -> tell(server, replies));
            var answered = question(server.getLocalPort()).isAnswered(Duration.ofSeconds(5));
            told.join();
            return answered;
        }
    }

    private static void tell(ServerSocket server, String replies) {
        try (var socket = server.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            in.readFully(new byte[20]);
            socket.getOutputStream().write(HexFormat.of().parseHex("00000404" + replies));
            // until the other side has heard enough
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static BoltQuestion question(int port) {
        return new BoltQuestion("127.0.0.1", port, "neo4j", "a password longer than fifteen");
    }
}
