package org.interlace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** How an answer leaves. */
class BodyTest {

    private static final byte[] LONG = "Interlace ".repeat(1000).getBytes(StandardCharsets.UTF_8);

    private static Requests.Answer sent(byte[] content, Map<String, String> headers, boolean named) throws IOException {
        var answer = new Requests.Answer();
        var body = new Body(content);
        if (named) {
            answer.headers.put("ETag", body.tag());
        }
        body.send(Requests.from("127.0.0.1", headers), answer.response());
        return answer;
    }

    @Test
    void a_long_answer_is_compressed_for_who_can_read_it() throws IOException {
        var answer = sent(LONG, Map.of("Accept-Encoding", "br, gzip"), false);

        assertThat(answer.headers).containsEntry("Content-Encoding", "gzip").containsEntry("Vary", "Accept-Encoding");
        assertThat(answer.content.size()).isLessThan(LONG.length / 10);
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.content.toByteArray()))) {
            assertThat(plain.readAllBytes()).isEqualTo(LONG);
        }
    }

    @Test
    void a_short_answer_and_one_for_an_old_client_leave_plain() throws IOException {
        assertThat(sent("short".getBytes(StandardCharsets.UTF_8), Map.of("Accept-Encoding", "gzip"), false).headers)
                .doesNotContainKey("Content-Encoding");
        assertThat(sent(LONG, Map.of(), false).content.toByteArray()).isEqualTo(LONG);
    }

    @Test
    void who_has_it_already_is_told_so_and_nothing_more() throws IOException {
        var tag = new Body(LONG).tag();

        var answer = sent(LONG, Map.of("If-None-Match", "\"other\", " + tag.substring(2)), true);

        assertThat(answer.status).isEqualTo(304);
        assertThat(answer.content.size()).isZero();
    }

    @Test
    void another_content_has_another_name() {
        assertThat(new Body(LONG).tag()).isNotEqualTo(new Body("other".getBytes(StandardCharsets.UTF_8)).tag());
    }
}
