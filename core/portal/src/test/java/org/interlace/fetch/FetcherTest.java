package org.interlace.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interlace.fetch.FetchProblem.NO_ANSWER;
import static org.interlace.fetch.FetchProblem.REFUSED;
import static org.interlace.fetch.FetchProblem.TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.interlace.api.fetch.Fetching.Fetched;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers answer, good ones and others. */
class FetcherTest {

    private static final Duration SHORT = Duration.ofMillis(700);

    private static byte[] packed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static TestServer server(TestServer.Answering answering) {
        return new TestServer(Fetchers.PUBLIC, answering);
    }

    private static TestServer saying(String answer) {
        return server((question, out) -> TestServer.write(out, answer));
    }

    private static TestServer sending(String head, byte[] body) {
        return server((question, out) -> {
            TestServer.write(out, head);
            out.write(body);
        });
    }

    private static Fetched read(TestServer server, Optional<String> version) {
        try (server;
                var fetcher = new Fetchers(server).fetcher()) {
            return fetcher.fetch("http://public.example:" + server.port() + "/feed.ics", version);
        }
    }

    private static String text(TestServer server) {
        return new String(read(server, Optional.empty()).bytes(), StandardCharsets.UTF_8);
    }

    private static ProblemCode refusal(TestServer server) {
        try (server;
                var fetcher = new Fetchers(server).within(SHORT).fetcher()) {
            return Fetchers.refusal(fetcher, "http://public.example:" + server.port() + "/feed.ics");
        }
    }

    @Test
    void bodies_are_read_by_length_in_chunks_and_to_the_end() throws IOException {
        assertThat(text(saying("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nété and more")))
                .isEqualTo("été");
        assertThat(text(saying("HTTP/1.0 200\r\n\r\nto the end"))).isEqualTo("to the end");
        assertThat(text(saying("HTTP/1.1 200 OK\nContent-Length: 3\n\nabc"))).isEqualTo("abc");
        assertThat(text(saying("""
                HTTP/1.1 100 Continue

                HTTP/1.1 103 Early Hints
                Link: x

                HTTP/1.1 200 OK
                Transfer-Encoding: chunked

                4
                Wiki
                00005;x=y
                pedia
                E
                 in

                chunks.
                0
                Trailer: x

                """.replace("\n", "\r\n")))).isEqualTo("Wikipedia in\r\n\r\nchunks.");
        var gzip = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n";
        assertThat(text(sending(gzip, packed("packed".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("packed");
        assertThat(text(saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))).isEmpty();
    }

    @Test
    void a_version_is_asked_about_and_known_again() {
        var tagged = server((question, out) -> TestServer.write(
                out,
                question.contains("\r\nIf-None-Match: W/\"7\"\r\n")
                        ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nETag: W/\"7\"\r\nLast-Modified: Tue, 24 Nov 2026 04:06:00 GMT\r\n\r\nx"));
        assertThat(read(tagged, Optional.empty()).version()).hasValue("W/\"7\"");
        var same = read(reopened(tagged), Optional.of("W/\"7\""));
        assertThat(same.same()).isTrue();
        assertThat(same.bytes()).isEmpty();
        assertThat(same.version()).hasValue("W/\"7\"");

        var date = "Tue, 24 Nov 2026 04:06:00 GMT";
        var dated = server((question, out) -> TestServer.write(
                out,
                question.contains("\r\nIf-Modified-Since: " + date + "\r\n")
                        ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nLast-Modified: " + date + "\r\n\r\nx"));
        assertThat(read(dated, Optional.of("\"other\"")).version()).hasValue(date);
        assertThat(read(reopened(dated), Optional.of(date)).same()).isTrue();
    }

    /** The same server at a new port: each read closes the one it asked. */
    private static TestServer reopened(TestServer closed) {
        return server(closed.answering());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ETag: \"a\u0001b\"",
                "ETag: naked",
                "ETag: \"a\"\"b\"",
                "Last-Modified: yesterday",
                "X-Nothing: x"
            })
    void what_is_no_version_is_not_kept(String header) {
        assertThat(read(saying("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\nx"), Optional.empty())
                        .version())
                .isEmpty();
    }

    @Test
    void another_status_is_told() {
        for (int status : List.of(204, 206, 304, 400, 401, 403, 404, 410, 429, 500, 503)) {
            try (var server = saying("HTTP/1.1 " + status + " x\r\nContent-Length: 0\r\n\r\n");
                    var fetcher = new Fetchers(server).fetcher()) {
                assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                PortalException.class,
                                () -> fetcher.fetch("http://public.example:" + server.port(), Optional.empty())))
                        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(REFUSED))
                        .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(status));
            }
        }
    }

    @Test
    void redirects_end() {
        var round = saying("HTTP/1.1 301 Moved\r\nLocation: /feed.ics\r\nContent-Length: 0\r\n\r\n");

        assertThat(refusal(round)).isEqualTo(REFUSED);
        assertThat(round.connections).as("one and three more").hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/2 200\r\n\r\nx",
                "HTTP/1.1 OK\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nno header\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabcde\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot packed",
                "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx",
                "HTTP/1.1 101 Switching\r\n\r\n"
            })
    void what_is_no_answer_of_the_web_is_none(String answer) {
        assertThat(refusal(saying(answer))).isEqualTo(NO_ANSWER);
    }

    private static void forever(OutputStream out, String start, String more) throws IOException {
        TestServer.write(out, start);
        var bytes = more.getBytes(StandardCharsets.UTF_8);
        while (true) {
            out.write(bytes);
        }
    }

    @Test
    void endless_answers_end() {
        var ok = "HTTP/1.1 200 OK\r\n";
        assertThat(refusal(server((question, out) -> forever(out, ok + "\r\n", "x".repeat(8192)))))
                .isEqualTo(TOO_LARGE);
        assertThat(refusal(server((question, out) -> forever(
                        out, ok + "Transfer-Encoding: chunked\r\n\r\n", "1000\r\n" + "x".repeat(4096) + "\r\n"))))
                .isEqualTo(TOO_LARGE);
        assertThat(refusal(server((question, out) -> forever(out, ok, "X-More: x\r\n"))))
                .isEqualTo(TOO_LARGE);
        assertThat(refusal(server((question, out) -> forever(out, "", "HTTP/1.1 100 Continue\r\n\r\n"))))
                .isEqualTo(TOO_LARGE);
        assertThat(refusal(saying(ok + "Content-Length: 2097153\r\n\r\n"))).isEqualTo(TOO_LARGE);
        assertThat(refusal(saying(ok + "Content-Length: 99999999999\r\n\r\n"))).isEqualTo(TOO_LARGE);
        assertThat(refusal(saying(ok + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n")))
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void what_unpacks_to_too_much_is_not_unpacked() throws IOException {
        var bomb = packed(new byte[200 << 20]);
        assertThat(bomb.length).isLessThan(Fetchers.LARGEST);

        assertThat(refusal(sending("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", bomb)))
                .isEqualTo(TOO_LARGE);
        assertThat(read(sending("HTTP/1.1 200 OK\r\n\r\n", new byte[Fetchers.LARGEST]), Optional.empty())
                        .bytes())
                .hasSize(Fetchers.LARGEST);
    }

    private static void dripping(OutputStream out, String start) throws IOException, InterruptedException {
        TestServer.write(out, start);
        for (int i = 0; i < 1000; i++) {
            Thread.sleep(50);
            TestServer.write(out, "x");
        }
    }

    private static void assertInTime(Runnable work) {
        long start = System.nanoTime();
        work.run();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.plusSeconds(2));
    }

    @Test
    void slow_servers_do_not_keep_us() {
        assertInTime(() -> assertThat(refusal(server((question, out) -> Thread.sleep(60_000))))
                .isEqualTo(NO_ANSWER));
        assertInTime(() -> assertThat(refusal(server((question, out) -> dripping(out, "HTTP/1.1 200 OK\r\nX: "))))
                .isEqualTo(NO_ANSWER));
        assertInTime(() -> assertThat(refusal(server((question, out) -> dripping(out, "HTTP/1.1 200 OK\r\n\r\n"))))
                .isEqualTo(NO_ANSWER));
    }

    @Test
    void as_many_slow_servers_as_there_are_threads_leave_them_free() {
        try (var slow = server((question, out) -> dripping(out, "HTTP/1.1 200 OK\r\n\r\n"));
                var good = saying("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
                var fetcher = new Fetchers(slow, good).within(SHORT).fetcher()) {
            var all = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> Fetchers.refusal(fetcher, "http://public.example:" + slow.port()),
                            work -> new Thread(work).start()))
                    .toList();
            assertThat(all.stream().map(CompletableFuture::join)).containsOnly(NO_ANSWER);

            assertThat(fetcher.fetch("http://public.example:" + good.port(), Optional.empty())
                            .bytes())
                    .hasSize(1);
        }
    }

    @Test
    void a_name_that_takes_forever_to_look_up_does_not_keep_us_nor_others() {
        try (var server = saying("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
                var fetcher = new Fetchers(server).within(SHORT).fetcher(host -> {
                    if (host.equals("slow.example")) {
                        sleep();
                    }
                    return List.of(Fetchers.ip(Fetchers.PUBLIC));
                })) {
            var end = ":" + server.port() + "/";
            for (int i = 0; i < 3; i++) {
                assertInTime(() -> assertThat(Fetchers.refusal(fetcher, "http://slow.example" + end))
                        .isEqualTo(NO_ANSWER));
            }
            assertThat(fetcher.fetch("http://public.example" + end, Optional.empty())
                            .bytes())
                    .hasSize(1);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nobody_there_is_no_answer() {
        var gone = saying("");
        gone.close();
        assertThat(refusal(gone)).isEqualTo(NO_ANSWER);
        try (var fetcher = new Fetchers(gone).fetcher()) {
            assertThat(Fetchers.refusal(fetcher, "http://unknown.example:" + gone.port()))
                    .isEqualTo(NO_ANSWER);
        }
    }
}
