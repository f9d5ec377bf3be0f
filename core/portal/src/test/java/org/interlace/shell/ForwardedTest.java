package org.interlace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who asks, when somebody in between speaks for them. */
class ForwardedTest {

    private static final Set<String> PROXIES = Forwarded.addresses("10.0.0.1, 10.0.0.2");

    private static Forwarded from(String peer, Map<String, String> headers) {
        return Forwarded.of(Requests.from(peer, headers), PROXIES);
    }

    @Test
    void a_stranger_is_whoever_connects_whatever_the_headers_say() {
        var request = from("203.0.113.9", Map.of("X-Forwarded-For", "127.0.0.1", "X-Forwarded-Proto", "https"));

        assertThat(request.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(request.isSecure()).isFalse();
        assertThat(request.fromThisMachine()).isFalse();
    }

    @Test
    void a_trusted_proxy_says_who_asked_and_how() {
        var request = from("10.0.0.1", Map.of("X-Forwarded-For", "198.51.100.7", "X-Forwarded-Proto", "https"));

        assertThat(request.getRemoteAddr()).isEqualTo("198.51.100.7");
        assertThat(request.isSecure()).isTrue();
        assertThat(request.getScheme()).isEqualTo("https");
    }

    @Test
    void the_last_hop_that_is_no_proxy_of_ours_counts_not_what_the_client_wrote_before_it() {
        var request = from("10.0.0.1", Map.of("X-Forwarded-For", "127.0.0.1, 198.51.100.7, 10.0.0.2"));

        assertThat(request.getRemoteAddr()).isEqualTo("198.51.100.7");
    }

    @Test
    void this_machine_is_only_who_connects_from_it_without_a_proxy() {
        assertThat(from("127.0.0.1", Map.of()).fromThisMachine()).isTrue();
        assertThat(from("::1", Map.of()).fromThisMachine()).isTrue();
        assertThat(from("127.0.0.1", Map.of("X-Forwarded-For", "198.51.100.7")).fromThisMachine())
                .isFalse();
        assertThat(from("127.0.0.1", Map.of("Forwarded", "for=198.51.100.7")).fromThisMachine())
                .isFalse();
        assertThat(Forwarded.of(Requests.from("127.0.0.1", Map.of()), Set.of("127.0.0.1"))
                        .fromThisMachine())
                .isFalse();
        assertThat(from("10.0.0.1", Map.of("X-Forwarded-For", "127.0.0.1")).fromThisMachine())
                .isFalse();
    }

    @Test
    void what_is_no_address_is_not_believed() {
        var request = from("10.0.0.1", Map.of("X-Forwarded-For", "<script>"));

        assertThat(request.getRemoteAddr()).isEqualTo("10.0.0.1");
    }

    @Test
    void strangers_are_limited_and_this_machine_is_not() {
        var limits = new Limits();
        var stranger = from("203.0.113.9", Map.of());
        for (int i = 0; i < 30; i++) {
            assertThat(limits.signIn(stranger)).isEmpty();
        }
        assertThat(limits.signIn(stranger)).isPresent();
        assertThat(limits.signIn(from("203.0.113.10", Map.of()))).isEmpty();
        var own = from("127.0.0.1", Map.of());
        for (int i = 0; i < 100; i++) {
            assertThat(limits.signIn(own)).isEmpty();
        }
    }
}
