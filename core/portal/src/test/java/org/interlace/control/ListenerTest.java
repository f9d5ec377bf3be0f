package org.interlace.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.interlace.api.problem.PortalException;
import org.interlace.exchange.ExchangeProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private final CountDownLatch slowBegan = new CountDownLatch(1);
    private final CountDownLatch slowMayEnd = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean asOperator = new AtomicBoolean();
    private Path folder = Path.of("");
    private Path path = Path.of("");

    @SuppressWarnings("NullAway.Init") // made before each test
    private Listener listener;

    private record Told(String name, boolean changes, Work work) implements ControlCommand {
        @Override
        public int run(Arguments arguments, Output output) {
            return work.run(arguments, output);
        }
    }

    private interface Work {
        int run(Arguments arguments, Output output);
    }

    @BeforeEach
    void listen() throws IOException {
        // the path of a Unix socket is short, and the usual folder for tests is not
        folder = Files.createTempDirectory("ctl");
        path = folder.resolve("s");
        open();
    }

    private void open() throws IOException {
        var desk = new Desk(
                List.of(
                        new Told("graph check", false, (arguments, output) -> {
                            output.line("member: «1» différence");
                            output.progress("graph", 1, 2);
                            return 1;
                        }),
                        new Told("account create", true, (arguments, output) -> {
                            output.line(arguments.required("email") + arguments.flag("loud"));
                            return 0;
                        }),
                        new Told("import", true, this::slow),
                        new Told("import busy", true, (arguments, output) -> {
                            throw new PortalException(ExchangeProblem.BUSY);
                        }),
                        new Told("broken", true, (arguments, output) -> {
                            throw new IllegalStateException("oh\nno");
                        }),
                        new Told("endless", true, this::endless)),
                work -> {
                    asOperator.set(true);
                    work.run();
                },
                (language, key, arguments) -> language + " " + key);
        listener = new Listener(path, desk, Thread::new);
        listener.start();
    }

    private int slow(Arguments arguments, Output output) {
        slowBegan.countDown();
        try {
            return slowMayEnd.await(10, TimeUnit.SECONDS) ? 0 : 1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int endless(Arguments arguments, Output output) {
        try {
            while (true) {
                output.line("still here");
            }
        } finally {
            stopped.countDown();
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        slowMayEnd.countDown();
        listener.close();
        Files.deleteIfExists(path);
        Files.delete(folder);
    }

    @Test
    void a_command_answers_with_lines_progress_and_its_exit_code() throws IOException {
        assertThat(ask("{\"command\":\"graph check\"}"))
                .containsExactly(
                        "{\"line\":\"member: «1» différence\"}",
                        "{\"progress\":\"graph\",\"done\":1,\"total\":2}",
                        "{\"exit\":1}");
        assertThat(asOperator).isTrue();
    }

    @Test
    void arguments_are_texts_and_flags() throws IOException {
        assertThat(ask("{\"command\":\"account create\",\"arguments\":{\"email\":\"a@b.be\",\"loud\":\"true\"}}"))
                .containsExactly("{\"line\":\"a@b.betrue\"}", "{\"exit\":0}");
    }

    @Test
    void what_makes_no_sense_gets_one_plain_line() throws IOException {
        assertThat(ask("not json")).singleElement().asString().startsWith("{\"exit\":1,\"error\":\"An order is");
        assertThat(ask("[1]")).singleElement().asString().startsWith("{\"exit\":1,\"error\":\"An order is");
        assertThat(ask("{\"command\":7}")).singleElement().asString().startsWith("{\"exit\":1,\"error\":\"An order is");
        assertThat(ask("{\"command\":\"dance\"}"))
                .containsExactly("{\"exit\":1,\"error\":\"This portal does not know the command 'dance'\"}");
        assertThat(ask("{\"command\":\"account create\",\"arguments\":{}}"))
                .containsExactly("{\"exit\":1,\"error\":\"The argument 'email' is missing\"}");
        assertThat(ask("x".repeat(100_000)).get(0)).contains("An order is");
    }

    @Test
    void problems_of_the_portal_are_said_in_english_and_faults_in_one_line() throws IOException {
        assertThat(ask("{\"command\":\"import busy\"}"))
                .containsExactly("{\"exit\":1,\"error\":\"en exchange.problem.busy\"}");
        assertThat(ask("{\"command\":\"broken\"}"))
                .singleElement()
                .asString()
                .contains("oh")
                .doesNotContain("no;");
    }

    @Test
    void two_changes_of_one_sort_do_not_run_at_once() throws Exception {
        try (var first = connect()) {
            send(first, "{\"command\":\"import\"}");
            assertThat(slowBegan.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(ask("{\"command\":\"import\"}").get(0)).contains("Another 'import' is at work");
            assertThat(ask("{\"command\":\"graph check\"}")).hasSize(3);
            slowMayEnd.countDown();
            assertThat(replies(first)).containsExactly("{\"exit\":0}");
        }
        assertThat(ask("{\"command\":\"import\"}")).containsExactly("{\"exit\":0}");
    }

    @Test
    void a_command_ends_when_whoever_gave_it_goes() throws Exception {
        var caller = connect();
        send(caller, "{\"command\":\"endless\"}");
        caller.close();
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void only_the_owner_can_open_it_and_a_knock_is_harmless() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        connect().close();
        assertThat(ask("{\"command\":\"graph check\"}")).hasSize(3);
    }

    @Test
    void what_a_killed_portal_left_is_taken_over() throws IOException {
        listener.close();
        assertThat(path).doesNotExist();
        try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(path));
        }
        assertThat(path).exists();
        open();
        assertThat(ask("{\"command\":\"graph check\"}")).hasSize(3);
    }

    private List<String> ask(String line) throws IOException {
        try (var channel = connect()) {
            send(channel, line);
            return replies(channel);
        }
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(path));
    }

    private static void send(SocketChannel channel, String line) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static List<String> replies(SocketChannel channel) throws IOException {
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
