package org.interlace.launcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.interlace.launcher.console.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlSocketTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path folder = Path.of("");
    private Path path = Path.of("");

    @BeforeEach
    void choose_a_short_path() throws IOException {
        folder = Files.createTempDirectory("control");
        path = folder.resolve("s");
    }

    @AfterEach
    void clean() throws IOException {
        Files.deleteIfExists(path);
        Files.delete(folder);
    }

    @Test
    void lines_are_shown_and_the_exit_code_is_the_portals() throws IOException {
        var heard = answering("""
                {"line":"No difference"}
                {"exit":0}
                """);

        assertThat(give(Order.of("graph check"))).isZero();
        assertThat(heard.join()).isEqualTo("{\"command\":\"graph check\",\"arguments\":{}}");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("No difference\n");
    }

    @Test
    void arguments_are_texts_and_what_is_not_given_is_left_away() throws IOException {
        var heard = answering("{\"exit\":0}\n");

        give(Order.of("import")
                .with("members", "/é.csv")
                .with("events", null)
                .with("dryRun", true)
                .with("tiesOpen", false));

        assertThat(heard.join())
                .startsWith("{\"command\":\"import\",\"arguments\":{")
                .contains("\"members\":\"/é.csv\"", "\"dryRun\":\"true\"")
                .doesNotContain("events", "tiesOpen");
    }

    @Test
    void an_error_is_one_line_on_standard_error() throws IOException {
        var heard = answering("{\"exit\":1,\"error\":\"3 nodes differ\"}\n");

        assertThat(give(Order.of("graph check"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("3 nodes differ\n");
        assertThat(heard.join()).contains("graph check");
    }

    @Test
    void progress_is_a_bar_on_a_terminal() throws IOException {
        var heard = answering("{\"progress\":\"rows\",\"done\":500,\"total\":1000}\n{\"exit\":0}\n");

        new ControlSocket(path).give(Order.of("import"), console(true), NOON);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("rows ███████████████░░░░░░░░░░░░░░░  50 %  500 of 1,000");
        assertThat(heard.join()).contains("import");
    }

    @Test
    void a_portal_that_ends_in_the_middle_is_a_problem() throws IOException {
        var heard = answering("{\"line\":\"begun\"}\n");

        assertThatThrownBy(() -> give(Order.of("graph rebuild")))
                .hasMessage("The portal ended before the command did; its log says why");
        assertThat(heard.join()).contains("graph rebuild");
    }

    @Test
    void no_portal_is_a_problem_in_one_line() {
        assertThat(new ControlSocket(path).isOpen()).isFalse();
        assertThatThrownBy(() -> give(Order.of("graph check"))).hasMessageStartingWith("The portal does not answer at");
    }

    private int give(Order order) {
        return new ControlSocket(path).give(order, console(false), NOON);
    }

    private Console console(boolean terminal) {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
    }

    /** A portal that hears one line and says these. */
    private CompletableFuture<String> answering(String replies) throws IOException {
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        return CompletableFuture.supplyAsync(() -> {
            try (server;
                    var channel = server.accept()) {
                var line = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)).readLine();
                channel.write(ByteBuffer.wrap(replies.getBytes(StandardCharsets.UTF_8)));
                return line;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
