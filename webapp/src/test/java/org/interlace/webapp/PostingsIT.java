package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs and doors: who could help, what fits, and nothing shown that is not to be. */
@PortalTest
class PostingsIT {

    private static final String CALL = "/api/v1/introductions";

    private static HttpResponse<String> send(Portal portal, String person, String method, String path, String body) {
        return portal.send(
                method,
                path,
                body,
                "Authorization",
                "Bearer " + portal.token(person),
                "Content-Type",
                "application/json");
    }

    private static String get(Portal portal, String person, String path) {
        return send(portal, person, "GET", CALL + path, "").body();
    }

    private static String write(Portal portal, String person, String kind, String text, boolean shown) {
        var written = send(
                portal,
                person,
                "POST",
                CALL + "/" + kind,
                "{\"text\":\"%s\",\"language\":\"fr\",\"purpose\":\"advice\",\"shown\":%s}".formatted(text, shown));
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        var found = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(written.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void who_looks_for_something_finds_people_and_doors_in_any_language(Portal portal) {
        var door = write(portal, "coach", "doors", "Ik ken een groothandel in kruiden.", true);
        var need = write(portal, "expert", "needs", "أبحث عن شخص يعرف تجارة التوابل", false);

        var found = get(portal, "expert", "/needs/" + need);

        assertThat(found).contains("commerce d’épices", "\"way\":", door);
        assertThat(write(portal, "expert", "needs", "أبحث عن شخص يعرف تجارة التوابل", false))
                .as("the same words again are the same one")
                .isEqualTo(need);
        assertThat(send(portal, "coach", "DELETE", CALL + "/doors/" + door, "").statusCode())
                .isEqualTo(204);
        assertThat(get(portal, "expert", "/needs/" + need)).doesNotContain(door);
    }

    @Test
    void what_is_not_shown_is_there_for_nobody_else(Portal portal) {
        var need = write(portal, "expert", "needs", "Une question que je garde pour moi", false);

        assertThat(send(portal, "admin", "GET", CALL + "/needs/" + need, "").statusCode())
                .isEqualTo(404);
        assertThat(send(portal, "admin", "DELETE", CALL + "/needs/" + need, "").statusCode())
                .isEqualTo(404);
        assertThat(send(portal, "admin", "POST", CALL, "{\"about\":\"" + need + "\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(portal, "expert", "POST", CALL, "{\"about\":\"" + need + "\"}")
                        .statusCode())
                .as("nobody helps themselves")
                .isEqualTo(409);
    }

    @Test
    void help_goes_to_whoever_looks_for_it_without_anybody_between(Portal portal) {
        var trio = Trio.find(portal);
        var need = write(portal, trio.target(), "needs", "Quelqu’un qui connaît la broderie", true);

        var sent = send(portal, trio.asker(), "POST", CALL, "{\"about\":\"" + need + "\",\"text\":\"Je connais.\"}");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(sent.body()).contains("\"purpose\":\"help\"", "\"on-its-way\"");
        assertThat(get(portal, trio.target(), "")).contains("\"purpose\":\"help\"", "\"offered\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"    x    \"}",
                "{\"text\":\"in order\",\"purpose\":\"help\"}",
                "{\"text\":\"in order\",\"language\":\"no such\"}"
            })
    void what_is_no_posting_is_refused_with_a_reason(String body, Portal portal) {
        for (var kind : new String[] {"needs", "doors"}) {
            var refused = send(portal, "expert", "POST", CALL + "/" + kind, body);
            assertThat(refused.statusCode()).as(body).isEqualTo(422);
            assertThat(refused.body()).contains("urn:interlace:problem:introductions.bad-");
        }
    }

    @Test
    void letters_that_nobody_sees_are_left_out(Portal portal) {
        var text = "Je connais\\u0000 une \\u202Eteinturerie\\uD800";
        for (var kind : new String[] {"needs", "doors"}) {
            var id = write(portal, "expert", kind, text, true);
            assertThat(get(portal, "expert", "/" + kind)).contains("\"Je connais une teinturerie\"");
            send(portal, "expert", "DELETE", CALL + "/" + kind + "/" + id, "");
        }
        assertThat(send(portal, "expert", "GET", CALL + "/doors?q=%00%E2%80%AE", "")
                        .statusCode())
                .isEqualTo(200);
        var cookie = "interlace=" + Session.of(portal, "expert");
        for (var path :
                new String[] {"/introductions/new?to=%00", "/introductions/new?about=%00", "/introductions/%00"}) {
            assertThat(portal.get(path, "Cookie", cookie).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void what_is_looked_for_may_be_far_too_long(Portal portal) {
        var found = send(portal, "expert", "GET", CALL + "/doors?q=" + "%D8%AA".repeat(400), "");

        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(found.body()).contains("\"items\":[]");
    }
}
