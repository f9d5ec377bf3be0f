package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.SoftAssertions;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a page or a problem document with the right status, and nothing has changed. */
@PortalTest
class BadInputIT {

    private static final int LARGE = 10_000_000;
    private static final List<String> VIEW_STATES =
            List.of("garbage", "", "-1:-1", "1234567890:987654321", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "\0");

    @Test
    void an_address_that_is_far_too_long_spoils_nothing_but_itself(Portal portal) {
        for (int size : new int[] {2_000, 7_200, 9_000, 40_000}) {
            assertThat(portal.get("/directory?q=" + "a".repeat(size)).statusCode())
                    .as("%d signs", size)
                    .isIn(200, 400, 414, 431);
            assertThat(portal.get("/directory").statusCode())
                    .as("the next one on the same connection")
                    .isEqualTo(200);
        }
    }

    @Test
    void words_of_a_query_language_are_only_words(Portal portal) {
        var bearer = "Bearer " + portal.token("member");
        var soft = new SoftAssertions();
        for (var words : List.of(
                "AND",
                "OR NOT",
                "*",
                "?",
                "[",
                "[a TO z]",
                "\\",
                "a\\",
                "\"",
                "\"a",
                "name:x~2",
                "(",
                "^",
                "{!x}",
                "&&",
                "/.*/",
                "' ; --",
                "%",
                "\0",
                "\uFFFF",
                "a".repeat(5000))) {
            var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
            var call = portal.get("/api/v1/members?q=" + query, "Authorization", bearer);
            soft.assertThat(call.statusCode()).as("call with " + words).isEqualTo(200);
            soft.assertThat(call.body()).as("call with " + words).contains("\"limited\":false");
            var page = portal.get("/directory?q=" + query);
            soft.assertThat(page.statusCode()).as("page with " + words).isEqualTo(200);
            soft.assertThat(page.body()).as("page with " + words).contains("id=\"results\"");
        }
        soft.assertAll();
    }

    @Test
    void a_place_amount_value_or_language_that_is_none_is_passed_over(Portal portal) {
        var bearer = "Bearer " + portal.token("member");
        var soft = new SoftAssertions();
        Map.of(
                        "cursor=garbage", 20,
                        "cursor=%00", 20,
                        "cursor=%2B%2F%3D%3D", 20,
                        "limit=-1", 1,
                        "limit=0", 1,
                        "limit=999999", 100,
                        "limit=", 20,
                        "lang=xx", 20,
                        "skill=nothing", 0,
                        "skill=%00", 0)
                .forEach((query, people) -> {
                    var answer = portal.get("/api/v1/members?" + query, "Authorization", bearer);
                    soft.assertThat(answer.statusCode()).as(query).isEqualTo(200);
                    soft.assertThat(answer.body().split("\"handle\"", -1))
                            .as(query)
                            .hasSize(people + 1);
                });
        for (var query : List.of(
                "after=garbage", "after=%00", "lang=xx", "lang=%00", "lang=", "skill=%00", "q=%ff", "page=-1")) {
            var page = portal.get("/directory?" + query, "Accept-Language", "xx, zz;q=0.5");
            soft.assertThat(page.statusCode()).as(query).isEqualTo(200);
            soft.assertThat(page.body()).as(query).contains("lang=\"fr\"", "id=\"results\"");
        }
        soft.assertThat(portal.get("/api/v1/members?limit=99999999999", "Authorization", bearer)
                        .statusCode())
                .isBetween(400, 422);
        soft.assertAll();
    }

    @Test
    void a_profile_is_changed_by_its_owner_with_a_good_token_and_good_fields_only(Portal portal) {
        var bearer = "Bearer " + portal.token("juror");
        var own = "/api/v1/members/" + idOf(portal, bearer);
        var other = "/api/v1/members/" + idOf(portal, "Bearer " + portal.token("expert"));
        var before = portal.get(own, "Authorization", bearer);
        var otherBefore = portal.get(other, "Authorization", bearer).body();
        var version = before.headers().firstValue("etag").orElseThrow();
        var ended = "Bearer " + endedToken(portal, "juror");

        var soft = new SoftAssertions();
        problem(soft, "somebody else's", 403, patch(portal, other, bearer, version, text("{\"headline\":\"x\"}")));
        problem(soft, "ended token", 401, patch(portal, own, ended, version, text("{\"headline\":\"x\"}")));
        problem(soft, "no token", 401, patch(portal, own, "Bearer ", version, text("{\"headline\":\"x\"}")));
        problem(soft, "no version", 428, patch(portal, own, bearer, "x", text("{\"headline\":\"x\"}")));
        problem(soft, "other version", 412, patch(portal, own, bearer, "\"77777\"", text("{\"headline\":\"x\"}")));
        for (var body :
                List.of("", "no", "[]", "\"x\"", "null", "1", "{", "{\"headline\":", "\u00ff\u00fe", "[[[[]]]]")) {
            problem(soft, "no JSON object: " + body, 400, patch(portal, own, bearer, version, text(body)));
        }
        for (var body : List.of(
                "{\"headline\":[1]}",
                "{\"headline\":{}}",
                "{\"headline\":1e999}",
                "{\"name\":null}",
                "{\"name\":\" \"}",
                "{\"name\":\"two\\nlines\"}",
                "{\"language\":\"xx\"}",
                "{\"skills\":\"x\"}",
                "{\"skills\":[null]}",
                "{\"skills\":[\"nothing\"]}",
                "{\"place\":\"nowhere\"}",
                "{\"about\":\"a\\u0000b\"}",
                "{\"about\":\"" + "x".repeat(1_000_000) + "\"}",
                "{\"audiences\":[]}",
                "{\"audiences\":{\"about\":1}}",
                "{\"id\":\"x\"}",
                "{\"roles\":[\"admin\"]}")) {
            var what = "wrong fields: " + body.substring(0, Math.min(40, body.length()));
            problem(soft, what, 422, patch(portal, own, bearer, version, text(body)));
        }
        problem(soft, "10 MB", 413, patch(portal, own, bearer, version, text(large())));
        problem(soft, "10 MB in pieces", 413, patch(portal, own, bearer, version, pieces(large())));
        problem(
                soft,
                "no JSON by its type",
                415,
                portal.send("PATCH", own, "x", "Authorization", bearer, "Content-Type", "text/plain"));
        var after = portal.get(own, "Authorization", bearer);
        soft.assertThat(after.body()).as("own profile").isEqualTo(before.body());
        soft.assertThat(after.headers().firstValue("etag")).hasValue(version);
        soft.assertThat(portal.get(other, "Authorization", bearer).body())
                .as("the other profile")
                .isEqualTo(otherBefore);
        soft.assertAll();
    }

    @Test
    void a_token_is_not_given_for_anything_but_an_e_mail_and_its_password(Portal portal) {
        var soft = new SoftAssertions();
        for (var body : List.of("", "no", "[]", "\"x\"", "{\"email\":[\"a\"],\"password\":{}}")) {
            problem(soft, body, 400, tokens(portal, text(body)));
        }
        problem(soft, "null", 401, tokens(portal, text("null")));
        problem(soft, "empty", 401, tokens(portal, text("{}")));
        problem(soft, "10 MB", 413, tokens(portal, text(large())));
        problem(soft, "10 MB in pieces", 413, tokens(portal, pieces(large())));
        var good = "{\"email\":\"juror@demo.test\",\"password\":\"interlace-demo\"";
        problem(soft, "no name", 422, tokens(portal, text(good + "}")));
        problem(soft, "end", 422, tokens(portal, text(good + ",\"name\":\"x\",\"expires\":\"soon\"}")));
        problem(soft, "scopes", 400, tokens(portal, text(good + ",\"name\":\"x\",\"scopes\":\"x\"}")));
        soft.assertAll();
    }

    @Test
    void a_plugin_is_not_moved_by_anything_but_a_move(Portal portal) {
        var bearer = "Bearer " + portal.token("admin");
        var soft = new SoftAssertions();
        problem(soft, "no JSON", 400, move(portal, bearer, "example", "no"));
        problem(soft, "unknown", 422, move(portal, bearer, "example", "{\"move\":\"explode\"}"));
        problem(soft, "none", 422, move(portal, bearer, "example", "{}"));
        problem(soft, "no such plugin", 404, move(portal, bearer, "nothing", "{\"move\":\"disable\"}"));
        problem(soft, "no id", 404, move(portal, bearer, "No%20id", "{\"move\":\"disable\"}"));
        var member = "Bearer " + portal.token("member");
        problem(soft, "a member", 403, move(portal, member, "example", "{\"move\":\"disable\"}"));
        soft.assertThat(portal.get("/api/v1/example/dishes", "Authorization", member)
                        .statusCode())
                .isEqualTo(200);
        soft.assertAll();
    }

    @Test
    void a_form_with_another_view_state_or_mark_signs_nobody_in(Portal portal) {
        var form = PageForm.signIn(portal, "juror");
        var soft = new SoftAssertions();
        for (var state : VIEW_STATES) {
            refused(
                    soft,
                    "state " + state,
                    400,
                    form.with("jakarta.faces.ViewState", state).send());
        }
        refused(soft, "no state", 200, form.without("jakarta.faces.ViewState").send());
        for (var mark : List.of("", "x", "\0".repeat(32), "A".repeat(43), "%".repeat(100))) {
            refused(soft, "mark " + mark, 403, form.with("form-token", mark).send());
        }
        refused(soft, "no mark", 403, form.without("form-token").send());
        refused(soft, "no cookie", 403, form.sentBy("none=1").send());
        var another = PageForm.signIn(portal, "juror");
        refused(soft, "another visitor's", 403, form.sentBy(another.cookie()).send());
        soft.assertAll();
        assertThat(Session.begunBy(form.send())).as("the same form, whole").isPresent();
    }

    private static PageForm withoutButtons(PageForm form) {
        var left = form;
        for (var name : form.fields().keySet()) {
            if (name.startsWith("disable-")) {
                left = left.without(name);
            }
        }
        return left;
    }

    @Test
    void a_form_of_administration_works_for_its_session_alone(Portal portal) {
        var admin = "interlace=" + Session.of(portal, "admin");
        var member = "interlace=" + Session.of(portal, "juror");
        var form = PageForm.of(portal, "/admin/plugins", admin);
        assertThat(form.fields()).containsKey("disable-example");
        var soft = new SoftAssertions();
        for (var state : VIEW_STATES) {
            refused(
                    soft,
                    "state " + state,
                    400,
                    form.with("jakarta.faces.ViewState", state).send());
        }
        refused(soft, "a member's session", 403, form.sentBy(member).send());
        refused(soft, "no session", 303, form.sentBy("none=1").send());
        refused(
                soft,
                "no such button",
                200,
                withoutButtons(form).with("disable-nothing", "").send());
        var leave = PageForm.of(portal, "/logout", admin);
        soft.assertThat(leave.send().statusCode()).as("signing out").isEqualTo(303);
        refused(soft, "signing out again", 303, leave.send());
        refused(soft, "after signing out", 303, form.send());
        soft.assertThat(portal.get("/example", "Cookie", member).statusCode())
                .as("the plugin is on")
                .isEqualTo(200);
        soft.assertAll();
    }

    @Test
    void what_no_table_can_hold_is_refused_before_it_gets_there(Portal portal) {
        var soft = new SoftAssertions();
        var good = "{\"email\":\"juror@demo.test\",\"password\":\"interlace-demo\",";
        problem(soft, "zero byte in a name", 422, tokens(portal, text(good + "\"name\":\"a\\u0000b\"}")));
        var address = "{\"email\":\"a\\u0000b@demo.test\",\"password\":\"interlace-demo\",\"name\":\"x\"}";
        problem(soft, "zero byte in an address", 401, tokens(portal, text(address)));
        var end = good + "\"name\":\"x\",\"expires\":\"+999999999-12-31T23:59:59-18:00\"}";
        problem(soft, "end of time", 422, tokens(portal, text(end)));
        soft.assertAll();
    }

    @Test
    void json_that_goes_too_deep_or_too_far_is_none(Portal portal) {
        var bearer = "Bearer " + portal.token("juror");
        var own = "/api/v1/members/" + idOf(portal, bearer);
        var before = portal.get(own, "Authorization", bearer);
        var version = before.headers().firstValue("etag").orElseThrow();
        var soft = new SoftAssertions();
        problem(soft, "deep", 400, patch(portal, own, bearer, version, text("[".repeat(100_000))));
        problem(soft, "more", 400, patch(portal, own, bearer, version, text("{\"headline\":\"x\"}x")));
        soft.assertThat(portal.get(own, "Authorization", bearer).body()).isEqualTo(before.body());
        soft.assertAll();
    }

    @Test
    void a_form_that_is_too_large_is_refused_with_a_page(Portal portal) {
        var form = PageForm.signIn(portal, "juror").with("email", "x".repeat(LARGE));
        var soft = new SoftAssertions();
        refused(soft, "10 MB", 413, form.send());
        soft.assertAll();
    }

    @Test
    void a_connection_without_tls_stays_with_http_1_1(Portal portal) throws Exception {
        var asks = HttpRequest.newBuilder(URI.create(portal.address() + "/health/ready"))
                .build();
        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .build()
                .send(asks, BodyHandlers.discarding());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    private static void problem(SoftAssertions soft, String what, int status, HttpResponse<String> answer) {
        soft.assertThat(answer.statusCode()).as(what).isEqualTo(status);
        soft.assertThat(answer.headers().firstValue("content-type").orElse("none"))
                .as(what)
                .startsWith("application/problem+json");
        soft.assertThat(answer.body())
                .as(what)
                .contains("\"status\":" + status)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    private static void refused(SoftAssertions soft, String what, int status, HttpResponse<String> answer) {
        soft.assertThat(answer.statusCode()).as(what).isEqualTo(status);
        soft.assertThat(Session.begunBy(answer)).as(what).isEmpty();
        soft.assertThat(answer.body()).as(what).doesNotContain("Exception");
        if (status != 303) {
            soft.assertThat(answer.headers().firstValue("content-type").orElse("none"))
                    .as(what)
                    .startsWith("text/html");
        }
    }

    private static HttpResponse<String> patch(
            Portal portal, String path, String bearer, String version, BodyPublisher body) {
        return portal.send(
                "PATCH",
                path,
                body,
                "Authorization",
                bearer,
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                version);
    }

    private static HttpResponse<String> tokens(Portal portal, BodyPublisher body) {
        return portal.send("POST", "/api/v1/tokens", body, "Content-Type", "application/json");
    }

    private static HttpResponse<String> move(Portal portal, String bearer, String plugin, String body) {
        return portal.send(
                "POST",
                "/api/v1/admin/plugins/" + plugin + "/moves",
                body,
                "Authorization",
                bearer,
                "Content-Type",
                "application/json");
    }

    private static boolean alive(Portal portal, String token) {
        return portal.get("/api/v1/me", "Authorization", "Bearer " + token).statusCode() != 401;
    }

    private static String endedToken(Portal portal, String person) {
        var answer = tokens(portal, text("""
                {"email":"%s@demo.test","password":"interlace-demo","name":"x","expires":"%s"}
                """.formatted(person, Instant.now().plusSeconds(3))));
        assertThat(answer.statusCode()).isEqualTo(201);
        var token = answer.body().replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        for (int tries = 0; tries < 50 && alive(portal, token); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(alive(portal, token)).isFalse();
        return token;
    }

    private static String idOf(Portal portal, String bearer) {
        return portal.get("/api/v1/me", "Authorization", bearer)
                .body()
                .replaceAll("(?s).*\"member\"\\s*:\\s*\\{[^}]*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static String large() {
        return "{\"about\":\"" + "x".repeat(LARGE) + "\"}";
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }

    /** Without a length, so that it is sent in chunks. */
    private static BodyPublisher pieces(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
