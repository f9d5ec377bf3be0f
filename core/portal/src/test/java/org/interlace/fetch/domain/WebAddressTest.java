package org.interlace.fetch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** security.md A13: what is an address on the web, and how it is understood. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/feed.ics, https://example.org/feed.ics",
        "HTTPS://Example.ORG, https://example.org/",
        "http://example.org:80/, http://example.org/",
        "http://example.org:8080/a?b=c&d#e, http://example.org:8080/a?b=c&d",
        "https://example.org:443?x=1, https://example.org/?x=1",
        "https://example.org:80/x, https://example.org:80/x",
        "https://bücher.example/été?q=ü, https://xn--bcher-kva.example/%C3%A9t%C3%A9?q=%C3%BC",
        "https://example.org/a|b{c}, https://example.org/a%7Cb%7Bc%7D",
        "https://example.org/a@b:c/, https://example.org/a@b:c/",
        "http://93.184.216.34/, http://93.184.216.34/",
        "http://127.0.0.1/, http://127.0.0.1/",
        "http://[2001:4860:4860::8888]:8080/, http://[2001:4860:4860::8888]:8080/",
        "http://[::1]/, http://[::1]/"
    })
    void addresses_on_the_web_are_read(String typed, String understood) {
        assertThat(WebAddress.parse(typed).map(WebAddress::toString)).hasValue(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/feed.ics",
                "webcal://example.org/feed.ics",
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://example.org/",
                "jar:http://example.org/x.jar!/",
                "javascript:alert(1)",
                "http:example.org",
                "http:/example.org",
                "http:///example.org",
                "http://",
                "http://:80/",
                "http://example.org:/",
                "http://example.org:0/",
                "http://example.org:65536/",
                "http://example.org:0x50/",
                "http://example.org:80:80/",
                "http://user@example.org/",
                "http://user:password@example.org/",
                "http://example.org@127.0.0.1/",
                "http://@127.0.0.1/",
                "http://127.0.0.1\\@example.org/",
                "http://example.org\\@127.0.0.1/",
                "http://example.org/\\evil",
                " http://example.org/",
                "http://example.org/ x",
                "http://exam\tple.org/",
                "http://example.org/\r\nHost: evil",
                "http://example.org\u0000.evil.org/",
                "http://localhost/",
                "http://localhost./",
                "http://example.org./",
                "http://intranet/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0x7f.1/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://127.0.0.01/",
                "http://127.0.0.1./",
                "http://127.0.0.256/",
                "http://127.0.0.0x1/",
                "http://1.2.3.4.5/",
                "http://１２７.０.０.１/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://%31%32%37.0.0.1/",
                "http://127.0.0.1%2f@example.org/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[0:0:0:0:0:ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[fe80::1%25lo]/",
                "http://[fe80::1%lo]/",
                "http://[::1/",
                "http://::1/",
                "http://[::1].example.org/",
                "http://[127.0.0.1]/",
                "http://[v1.x]/",
                "http://-example.org/",
                "http://exa_mple.org/",
                "http://example..org/",
                "http://.example.org/",
                "http://example.org,127.0.0.1/",
                "http://exam℀ple.org/"
            })
    void what_could_be_understood_in_two_ways_is_none(String typed) {
        assertThat(WebAddress.parse(typed)).isEmpty();
    }

    @Test
    void very_long_ones_are_none() {
        assertThat(WebAddress.parse("http://example.org/" + "x".repeat(2000))).isEmpty();
        assertThat(WebAddress.parse("http://" + "x".repeat(64) + ".org/")).isEmpty();
        assertThat(WebAddress.parse("http://" + "abcdefg.".repeat(40) + "org/")).isEmpty();
    }

    @Test
    void a_redirect_is_understood_from_where_it_was_sent() {
        var from = WebAddress.parse("https://example.org:8443/a/b?c").orElseThrow();

        assertThat(from.follow("d").map(WebAddress::toString)).hasValue("https://example.org:8443/a/d");
        assertThat(from.follow("/d e").map(WebAddress::toString)).hasValue("https://example.org:8443/d%20e");
        assertThat(from.follow("../../..//x").map(WebAddress::place)).hasValue("example.org:8443");
        assertThat(from.follow("//other.org/d").map(WebAddress::toString)).hasValue("https://other.org/d");
        assertThat(from.follow("http://other.org").map(WebAddress::toString)).hasValue("http://other.org/");
        for (var bad :
                List.of("file:///etc/passwd", "\\\\127.0.0.1\\x", "http:\\\\127.0.0.1", "//a@127.0.0.1/", "data:,x")) {
            assertThat(from.follow(bad)).as(bad).isEmpty();
        }
    }

    @Test
    void the_host_is_said_as_servers_expect_it() {
        assertThat(WebAddress.parse("https://example.org").orElseThrow().authority())
                .isEqualTo("example.org");
        assertThat(WebAddress.parse("http://example.org:443").orElseThrow().authority())
                .isEqualTo("example.org:443");
    }
}
