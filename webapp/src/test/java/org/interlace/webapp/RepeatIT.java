package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** What is sent twice happens once; what is guessed too often is no longer looked at. */
@PortalTest
class RepeatIT {

    private static final String MOVES = "/api/v1/admin/plugins/example/moves";
    private static final String ENABLE = "{\"move\":\"enable\"}";

    private static HttpResponse<String> move(Portal portal, String body, String key) {
        return portal.send(
                "POST",
                MOVES,
                body,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + portal.token("admin"),
                "Idempotency-Key",
                key);
    }

    @Test
    void the_same_key_answers_the_same_and_does_nothing_more(Portal portal) {
        var key = UUID.randomUUID().toString();

        var first = move(portal, ENABLE, key);
        var second = move(portal, ENABLE, key);

        assertThat(first.statusCode()).isLessThan(300);
        assertThat(first.headers().firstValue("idempotent-replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("idempotent-replayed")).hasValue("true");
    }

    @Test
    void the_same_key_for_something_else_is_a_mistake(Portal portal) {
        var key = UUID.randomUUID().toString();

        assertThat(move(portal, ENABLE, key).statusCode()).isLessThan(300);
        assertThat(move(portal, "{\"move\":\"disable\"}", key).statusCode()).isEqualTo(422);
    }

    @Test
    void the_same_key_at_the_same_time_is_done_once(Portal portal) {
        var key = UUID.randomUUID().toString();
        portal.token("admin");

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> move(portal, ENABLE, key)))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 202, 204, 409));
        assertThat(answers.stream().filter(answer -> answer.statusCode() < 300).filter(answer -> answer.headers()
                        .firstValue("idempotent-replayed")
                        .isEmpty()))
                .hasSize(1);
    }

    @Test
    void ten_wrong_passwords_lock_an_address_whether_or_not_anybody_has_it(Portal portal) {
        var made = portal.commandWith(
                "only-in-this-test\n",
                "account",
                "create",
                "--email",
                "locked@demo.test",
                "--role",
                "member",
                "--password-stdin");
        assertThat(made.exit()).as(made.text()).isZero();

        var known = guess(portal, "locked@demo.test");
        var unknown = guess(portal, "nobody-" + UUID.randomUUID() + "@demo.test");

        assertThat(known.statusCode()).isEqualTo(429);
        assertThat(known.headers().firstValue("retry-after")).isPresent();
        assertThat(unknown.statusCode()).isEqualTo(429);
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    private static HttpResponse<String> guess(Portal portal, String email) {
        HttpResponse<String> last = null;
        for (int i = 0; i < 11; i++) {
            last = portal.send(
                    "POST",
                    "/api/v1/tokens",
                    "{\"email\":\"%s\",\"password\":\"wrong password\",\"name\":\"guess\"}".formatted(email),
                    "Content-Type",
                    "application/json");
            assertThat(last.statusCode()).isEqualTo(i < 10 ? 401 : 429);
        }
        return java.util.Objects.requireNonNull(last);
    }
}
