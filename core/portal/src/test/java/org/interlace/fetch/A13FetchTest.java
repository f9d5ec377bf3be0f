package org.interlace.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interlace.fetch.FetchProblem.BAD_ADDRESS;
import static org.interlace.fetch.FetchProblem.NOT_ALLOWED;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** security.md A13: nothing connects inside, whoever asks for it and however. A listener inside counts. */
class A13FetchTest {

    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final AtomicReference<String> location = new AtomicReference<>("");
    private final TestServer inside = new TestServer("127.0.0.1", (question, out) -> TestServer.write(out, GOOD));
    private final TestServer outside = new TestServer(Fetchers.PUBLIC, (question, out) -> {
        if (question.startsWith("GET /far")) {
            int far = question.charAt("GET /far".length()) - '0';
            redirect(out, far == 0 ? Objects.requireNonNull(location.get()) : "/far" + (far - 1));
        } else {
            TestServer.write(out, GOOD);
        }
    });
    private final Fetchers fetchers = new Fetchers(inside, outside)
            .name("evil.example", "127.0.0.1")
            .name("mixed.example", Fetchers.PUBLIC, "127.0.0.1")
            .name("six.example", "::1")
            .name("mapped.example", "::ffff:127.0.0.1")
            .name("translated.example", "64:ff9b::7f00:1")
            .name("nothing.example", "0.0.0.0")
            .name("cloud.example", "169.254.169.254");

    private static void redirect(java.io.OutputStream out, String to) throws java.io.IOException {
        TestServer.write(
                out, "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
    }

    @AfterEach
    void close() {
        inside.close();
        outside.close();
    }

    private String at(String address) {
        return address.replace("IN", Integer.toString(inside.port())).replace("OUT", Integer.toString(outside.port()));
    }

    @Test
    void the_listener_counts_and_the_public_server_is_reached() {
        var open = new Fetchers(Set.of("127.0.0.1:" + inside.port()));
        try (var named = open.fetcher();
                var usual = fetchers.fetcher()) {
            named.fetch(at("http://127.0.0.1:IN/"), Optional.empty());
            usual.fetch(at("http://public.example:OUT/"), Optional.empty());
        }
        assertThat(inside.connections).as("else it could count nothing").hasValue(1);
        assertThat(outside.connections).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:IN/",
                "http://127.0.0.3:IN/",
                "https://127.0.0.1:IN/",
                "http://0.0.0.0:IN/",
                "http://0:IN/",
                "http://localhost:IN/",
                "http://127.1:IN/",
                "http://2130706433:IN/",
                "http://0x7f000001:IN/",
                "http://0177.0.0.1:IN/",
                "http://[::1]:IN/",
                "http://[::]:IN/",
                "http://[::ffff:127.0.0.1]:IN/",
                "http://[::ffff:7f00:1]:IN/",
                "http://[::127.0.0.1]:IN/",
                "http://[::7f00:1]:IN/",
                "http://[64:ff9b::7f00:1]:IN/",
                "http://[2002:7f00:1::1]:IN/",
                "http://[fe80::1%25lo]:IN/",
                "http://public.example@127.0.0.1:IN/",
                "http://127.0.0.1:IN\\@public.example/",
                "http://１２７.０.０.１:IN/",
                "http://evil.example:IN/",
                "http://EVIL.example:IN/",
                "http://mixed.example:IN/",
                "http://six.example:IN/",
                "http://mapped.example:IN/",
                "http://translated.example:IN/",
                "http://nothing.example:IN/",
                "http://cloud.example:IN/latest/meta-data/",
                "http://public.example:22/",
                "http://public.example:5432/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:IN/_x",
                "ftp://127.0.0.1:IN/",
                "jar:http://127.0.0.1:IN/!/x"
            })
    void a_hostile_address_connects_nowhere(String address) {
        try (var fetcher = fetchers.fetcher()) {
            assertThat(Fetchers.refusal(fetcher, at(address))).isIn(BAD_ADDRESS, NOT_ALLOWED);
        }
        assertThat(inside.connections).hasValue(0);
        assertThat(outside.connections).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:IN/",
                "//127.0.0.1:IN/",
                "http://evil.example:IN/",
                "http://mixed.example:IN/",
                "http://[::1]:IN/",
                "http://0x7f000001:IN/",
                "http://public.example:OUT@127.0.0.1:IN/",
                "http:\\\\127.0.0.1:IN/",
                "\\\\127.0.0.1:IN/",
                "/\\127.0.0.1:IN/",
                "http://public.example:5432/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:IN/_x",
                "jar:http://127.0.0.1:IN/!/x",
                "data:text/plain,x"
            })
    void a_redirect_leads_nowhere_inside_however_far_it_goes(String target) {
        location.set(at(target));
        var turned = new ArrayList<>();
        try (var fetcher = fetchers.fetcher()) {
            for (int far = 0; far < 3; far++) {
                turned.add(Fetchers.refusal(fetcher, at("http://public.example:OUT/far" + far)));
            }
        }
        assertThat(turned).allMatch(Set.of(BAD_ADDRESS, NOT_ALLOWED)::contains);
        assertThat(inside.connections).hasValue(0);
        assertThat(outside.connections).as("each of the public ones was asked").hasValue(1 + 2 + 3);
    }

    @Test
    void a_public_server_sends_nobody_to_what_the_operator_named() {
        location.set(at("http://127.0.0.1:IN/"));
        var named = new Fetchers(Set.of("127.0.0.1:" + inside.port()), outside);
        try (var fetcher = named.fetcher()) {
            assertThat(Fetchers.refusal(fetcher, at("http://public.example:OUT/far0")))
                    .isEqualTo(NOT_ALLOWED);
        }
        assertThat(inside.connections).hasValue(0);
    }

    /** The name leads outside when it is looked at, and inside ever after. */
    @Test
    void a_name_that_changes_its_mind_changes_nothing() {
        var lookups = new ArrayList<String>();
        Names rebinding = host -> {
            lookups.add(host);
            return List.<InetAddress>of(Fetchers.ip(lookups.size() == 1 ? Fetchers.PUBLIC : "127.0.0.1"));
        };
        location.set(at("http://rebinding.example:IN/"));
        try (var fetcher = fetchers.fetcher(rebinding)) {
            var got = fetcher.fetch(at("http://rebinding.example:OUT/"), Optional.empty());
            assertThat(got.bytes()).asString().isEqualTo("ok");
            assertThat(lookups).as("one look, and exactly that is connected to").hasSize(1);

            lookups.clear();
            assertThat(Fetchers.refusal(fetcher, at("http://rebinding.example:OUT/far0")))
                    .isEqualTo(NOT_ALLOWED);
            assertThat(lookups).hasSize(2);
        }
        assertThat(inside.connections).hasValue(0);
        assertThat(outside.connections).hasValue(2);
    }

    @Test
    void nobody_is_told_who_asks_or_where_from() {
        location.set("/there");
        try (var fetcher = fetchers.fetcher()) {
            fetcher.fetch(at("http://public.example:OUT/far0"), Optional.of("\"a\"\r\nX-Evil: 1"));
        }
        assertThat(outside.questions)
                .containsExactly(at("""
                        GET /far0 HTTP/1.1
                        Host: public.example:OUT
                        User-Agent: Interlace
                        Accept: */*
                        Accept-Encoding: gzip
                        Connection: close

                        """).replace("\n", "\r\n"), at("""
                        GET /there HTTP/1.1
                        Host: public.example:OUT
                        User-Agent: Interlace
                        Accept: */*
                        Accept-Encoding: gzip
                        Connection: close

                        """).replace("\n", "\r\n"));
    }
}
