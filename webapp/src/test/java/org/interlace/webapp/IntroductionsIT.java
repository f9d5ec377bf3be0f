package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.BeforeAll;
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

    private static String member(Portal portal, String person) {
        var me = send(portal, person, "GET", "/api/v1/me", "").body();
        return of(me.substring(me.indexOf("\"member\"")), "id");
    }

    /** The one who knows both in each of these tests is asked often; the invented people ask too. */
    @BeforeAll
    static void the_facilitator_answers_many(Portal portal) {
        var cookie = "interlace=" + Session.of(portal, "facilitator");
        var saved = PageForm.of(portal, "/account/availability", cookie, "availability")
                .with("weekly", "20")
                .send();
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    private static String connector(Portal portal, String id) {
        return List.of("facilitator", "expert", "admin").stream()
                .filter(person -> get(portal, person, id).contains("\"gladly\""))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> ask(Portal portal, String person, String target) {
        return send(
                portal,
                person,
                "POST",
                CALL,
                "{\"to\":\"%s\",\"purpose\":\"advice\",\"text\":\"Bonjour\",\"language\":\"fr\",\"house\":false}"
                        .formatted(target));
    }

    @Test
    void whom_one_wishes_to_meet_is_met_through_somebody_whom_both_know(Portal portal) {
        var coach = member(portal, "coach");
        var ways = send(portal, "juror", "GET", CALL + "/ways?to=" + coach, "").body();
        assertThat(ways).contains("\"connectors\"", "\"because\"", "\"house\":true");

        var asked = ask(portal, "juror", coach);
        var id = of(asked.body(), "id");
        assertThat(asked.statusCode()).isEqualTo(201);
        assertThat(of(asked.body(), "state")).isEqualTo("on-its-way");
        assertThat(of(ask(portal, "juror", coach).body(), "id"))
                .as("asking twice is asking once")
                .isEqualTo(id);
        assertThat(send(portal, "coach", "GET", CALL + "/" + id, "").statusCode())
                .as("not asked yet")
                .isEqualTo(404);
        assertThat(send(portal, "curator", "GET", CALL + "/" + id, "").statusCode())
                .as("has no part in it")
                .isEqualTo(404);
        assertThat(answer(portal, "coach", id, "yes").statusCode()).isEqualTo(404);

        var connector = connector(portal, id);
        assertThat(get(portal, connector, id)).contains("\"gladly\"", "\"unfamiliar\"");
        assertThat(answer(portal, connector, id, "dance").statusCode()).isEqualTo(422);
        assertThat(answer(portal, connector, id, "gladly").statusCode()).isEqualTo(204);
        assertThat(answer(portal, connector, id, "gladly").statusCode())
                .as("an answer given twice is given once")
                .isEqualTo(204);
        assertThat(of(get(portal, "juror", id), "state")).isEqualTo("on-its-way");

        assertThat(get(portal, "coach", id)).contains("\"yes\"", "\"rather\"", "\"later\"", "\"no\"");
        assertThat(answer(portal, "coach", id, "yes").statusCode()).isEqualTo(204);

        var room = of(get(portal, "juror", id), "room");
        assertThat(of(get(portal, "juror", id), "state")).isEqualTo("room");
        assertThat(send(portal, "coach", "GET", "/api/v1/rooms", "").body()).contains(room);
        assertThat(send(portal, connector, "GET", "/api/v1/rooms", "").body()).contains(room);
    }

    @Test
    void a_no_is_seen_by_nobody_before_the_one_date(Portal portal) {
        var asked = ask(portal, "curator", member(portal, "partner"));
        var id = of(asked.body(), "id");
        var end = of(asked.body(), "end");
        var before = get(portal, "curator", id);

        var answered = answer(portal, connector(portal, id), id, "no");

        assertThat(answered.statusCode()).isEqualTo(204);
        assertThat(get(portal, "curator", id)).as("reads the same as before").isEqualTo(before);
        assertThat(of(before, "end")).isEqualTo(end);
        assertThat(of(ask(portal, "curator", member(portal, "partner")).body(), "id"))
                .as("asking again tells nothing either")
                .isEqualTo(id);
        assertThat(send(portal, "curator", "DELETE", CALL + "/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(of(get(portal, "curator", id), "state")).isEqualTo("closed");
        assertThat(ask(portal, "curator", member(portal, "partner")).statusCode())
                .as("the same person again after eight weeks, whatever the cause")
                .isEqualTo(409);
    }

    @Test
    void what_cannot_be_asked_is_refused_with_a_reason(Portal portal) {
        var own = member(portal, "expert");
        assertThat(ask(portal, "expert", own).statusCode()).as("oneself").isEqualTo(409);
        assertThat(ask(portal, "expert", member(portal, "partner")).statusCode())
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
            var refused = send(portal, "expert", "POST", CALL, body.formatted(member(portal, "curator")));
            assertThat(refused.statusCode()).as(body).isEqualTo(422);
            assertThat(refused.body()).contains("urn:interlace:problem:introductions.");
        }
    }
}
