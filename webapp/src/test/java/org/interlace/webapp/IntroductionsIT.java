package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** Introductions through the API: who sees what, what an answer does, and what nobody can tell. */
@PortalTest
class IntroductionsIT {

    private static final String CALL = "/api/v1/introductions";

    private static HttpResponse<String> send(Portal portal, String person, String method, String path, String body) {
        return portal.send(
                method,
                path,
                body.isEmpty() ? null : body,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + portal.token(person));
    }

    private static HttpResponse<String> answer(Portal portal, String person, String id, String answer) {
        return send(portal, person, "POST", CALL + "/" + id + "/answers", "{\"answer\":\"" + answer + "\"}");
    }

    private static String get(Portal portal, String person, String id) {
        return send(portal, person, "GET", CALL + "/" + id, "").body();
    }

    private static String of(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":\\s*\"([^\"]*)\"").matcher(json);
        assertThat(found.find()).as(name + " in " + json).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> ask(Portal portal, String person, String target) {
        return send(
                portal,
                person,
                "POST",
                CALL,
                "{\"to\":\"%s\",\"purpose\":\"advice\",\"text\":\"Bonjour\\u0000\\u202E\",\"language\":\"fr\",\"house\":false}"
                        .formatted(target));
    }

    @Test
    void whom_one_wishes_to_meet_is_met_through_somebody_whom_both_know(Portal portal) {
        var three = Trio.find(portal);
        var asked = ask(portal, three.asker(), three.targetId());
        var id = of(asked.body(), "id");
        assertThat(asked.statusCode()).isEqualTo(201);
        assertThat(of(asked.body(), "state")).isEqualTo("on-its-way");
        assertThat(of(ask(portal, three.asker(), three.targetId()).body(), "id"))
                .as("asking twice is asking once")
                .isEqualTo(id);
        assertThat(send(portal, three.target(), "GET", CALL + "/" + id, "").statusCode())
                .as("not asked yet")
                .isEqualTo(404);
        assertThat(send(portal, "member", "GET", CALL + "/" + id, "").statusCode())
                .as("has no part in it")
                .isEqualTo(404);
        assertThat(answer(portal, "member", id, "yes").statusCode()).isEqualTo(404);

        assertThat(asked.body()).as("letters that nobody sees are left out").contains("\"text\":\"Bonjour\"");
        assertThat(get(portal, three.connector(), id)).contains("\"gladly\"", "\"unfamiliar\"");
        assertThat(answer(portal, three.connector(), id, "dance").statusCode()).isEqualTo(422);
        assertThat(answer(portal, three.connector(), id, "gladly").statusCode()).isEqualTo(204);
        assertThat(answer(portal, three.connector(), id, "gladly").statusCode())
                .as("an answer given twice is given once")
                .isEqualTo(204);
        assertThat(of(get(portal, three.asker(), id), "state")).isEqualTo("on-its-way");

        assertThat(get(portal, three.target(), id)).contains("\"yes\"", "\"rather\"", "\"later\"", "\"no\"");
        assertThat(answer(portal, three.target(), id, "yes").statusCode()).isEqualTo(204);

        var room = of(get(portal, three.asker(), id), "room");
        assertThat(of(get(portal, three.asker(), id), "state")).isEqualTo("room");
        assertThat(send(portal, three.target(), "GET", "/api/v1/rooms", "").body())
                .contains(room);
        assertThat(send(portal, three.connector(), "GET", "/api/v1/rooms", "").body())
                .contains(room);
    }

    @Test
    void a_no_is_seen_by_nobody_before_the_one_date(Portal portal) {
        var three = Trio.find(portal);
        var id = of(ask(portal, three.asker(), three.targetId()).body(), "id");
        var before = get(portal, three.asker(), id);

        var answered = answer(portal, three.connector(), id, "no");

        assertThat(answered.statusCode()).isEqualTo(204);
        assertThat(get(portal, three.asker(), id))
                .as("reads the same as before")
                .isEqualTo(before);
        assertThat(of(ask(portal, three.asker(), three.targetId()).body(), "id"))
                .as("asking again tells nothing either")
                .isEqualTo(id);
        assertThat(send(portal, three.asker(), "DELETE", CALL + "/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(of(get(portal, three.asker(), id), "state")).isEqualTo("closed");
        assertThat(ask(portal, three.asker(), three.targetId()).statusCode())
                .as("the same person again after eight weeks, whatever the cause")
                .isEqualTo(409);
    }

    @Test
    void what_somebody_asks_in_their_first_weeks_is_read_by_a_facilitator_before_it_leaves(Portal portal) {
        var person = "member";
        var target = Trio.member(portal, "juror");
        var asked = send(
                portal,
                person,
                "POST",
                CALL,
                "{\"to\":\"%s\",\"purpose\":\"advice\",\"language\":\"fr\",\"text\":\"Bonjour\"}".formatted(target));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        var id = of(asked.body(), "id");
        var board = portal.get("/admin/introductions", "Cookie", "interlace=" + Session.of(portal, "facilitator"));
        assertThat(board.body())
                .as("in the look-over, or in the house's queue where no way leads")
                .contains(id);
        assertThat(send(portal, "juror", "GET", CALL + "/" + id, "").statusCode())
                .isEqualTo(404);
        translated(portal, board.body().contains("pass-" + id) ? "lookover-form" : "queue-form", id);
    }

    @Test
    void what_the_house_answers_by_the_api_goes_on_as_from_the_board(Portal portal) throws Exception {
        var village = Village.of(portal, List.of("ada", "ida", "old"), List.of(), "");
        var asked = village.of("ada").ask(village.of("ida"), "");

        assertThat(send(
                                portal,
                                "facilitator",
                                "POST",
                                "/api/v1/requests/" + asked + "/answers",
                                "{\"answer\":\"forward\"}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(village.of("ida").get(CALL + "/" + asked)).contains("\"offered\"");

        var second = village.of("ada").ask(village.of("old"), ",\"lookOver\":true");
        assertThat(send(
                                portal,
                                "facilitator",
                                "POST",
                                "/api/v1/requests/" + second + "/answers",
                                "{\"answer\":\"return\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(village.of("ada").page("/introductions/" + second).body())
                .as("given back without a word, it can be sent again")
                .contains("id=\"again\"");
    }

    /** A translation stands beside the text from then on; one in no language is refused, and nothing typed is lost. */
    private static void translated(Portal portal, String formId, String id) {
        var facilitator = "interlace=" + Session.of(portal, "facilitator");
        var whole = PageForm.of(portal, "/admin/introductions", facilitator, formId);
        var fields = new HashMap<>(whole.fields());
        fields.keySet().removeIf(name -> name.matches("forward|decline|(pass|return|translate)-.*"));
        var form = new PageForm(portal, whole.path(), whole.cookie(), fields)
                .with("translate-" + id, "")
                .with("translation-" + id, "Goedendag 4711")
                .with("translated-" + id, "nl");

        assertThat(form.with("translated-" + id, "no such").send().body()).contains("Goedendag 4711");
        assertThat(form.send().statusCode()).isEqualTo(303);

        assertThat(portal.get("/admin/introductions", "Cookie", facilitator).body())
                .contains("lang=\"nl\">Goedendag 4711");
    }

    @Test
    void what_the_operator_decides_holds_for_what_is_asked_next(Portal portal) {
        var admin = "interlace=" + Session.of(portal, "admin");
        var form = PageForm.of(portal, "/admin/introductions/rules", admin, "rules");
        assertThat(form.with("open", "99").send().body()).contains("id=\"problems\"");
        assertThat(form.with("target-days", "abc").send().statusCode()).isEqualTo(422);
        var three = Trio.find(portal);
        try {
            assertThat(form.send().statusCode()).as("look-over is ticked").isEqualTo(303);
            var id = of(ask(portal, three.asker(), three.targetId()).body(), "id");
            assertThat(of(get(portal, three.asker(), id), "state")).isEqualTo("on-its-way");
            assertThat(send(portal, three.connector(), "GET", CALL + "/" + id, "")
                            .statusCode())
                    .as("nobody is asked before it was read")
                    .isEqualTo(404);
            send(portal, three.asker(), "DELETE", CALL + "/" + id, "");
        } finally {
            assertThat(form.without("look-over").send().statusCode()).isEqualTo(303);
        }
    }

    @Test
    void what_cannot_be_asked_is_refused_with_a_reason(Portal portal) {
        var own = Trio.member(portal, "expert");
        assertThat(ask(portal, "expert", own).statusCode()).as("oneself").isEqualTo(409);
        assertThat(ask(portal, "expert", Trio.member(portal, "partner")).statusCode())
                .as("an own tie")
                .isEqualTo(409);
        assertThat(ask(portal, "expert", "nobody").statusCode()).isEqualTo(404);
        assertThat(ask(portal, "expert", "00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
        for (var body : new String[] {
            "{\"to\":\"%s\",\"purpose\":\"dancing\"}",
            "{\"to\":\"%s\"}",
            "{\"to\":\"%s\",\"purpose\":\"advice\",\"phrases\":[\"dancing\"]}",
            "{\"to\":\"%s\",\"purpose\":\"advice\",\"language\":\"tlhingan hol\"}",
            "{\"to\":\"%s\",\"purpose\":\"advice\",\"text\":\"" + "x".repeat(1001) + "\"}"
        }) {
            var refused = send(portal, "expert", "POST", CALL, body.formatted(Trio.member(portal, "curator")));
            assertThat(refused.statusCode()).as(body).isEqualTo(422);
            assertThat(refused.body()).contains("urn:interlace:problem:introductions.");
        }
    }
}
