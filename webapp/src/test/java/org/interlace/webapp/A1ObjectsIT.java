package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * security.md A1 and A2: what one member has, asked for by everybody else. Whoever has no part in it gets the answer
 * that something which is not there gives, and changes nothing.
 */
@PortalTest
class A1ObjectsIT {

    private static final String OWNER = "member";

    /** Tied to the owner, and in the same conversation. */
    private static final String TIED = "facilitator";

    /** Behind a block. */
    private static final String BLOCKED = "expert";

    private static final List<String> OTHERS = List.of("entrepreneur", "coach", "partner", "juror", "curator", "admin");

    /**
     * One act on one thing.
     *
     * @param given for the owner, the tied one, everybody else, the blocked one and visitors
     */
    private record Act(String method, String path, String body, List<Integer> given) {

        boolean page() {
            return !path.startsWith("/api/");
        }
    }

    private static final List<Act> ACTS = List.of(
            new Act("GET", "/members/{handle}", "", List.of(200, 200, 200, 404, 404)),
            new Act("GET", "/members/{handle}/report", "", List.of(404, 200, 200, 404, 303)),
            new Act("GET", "/rooms/with/{handle}", "", List.of(200, 200, 200, 404, 303)),
            new Act("GET", "/rooms/{room}", "", List.of(200, 200, 404, 404, 303)),
            new Act("GET", "/notifications/{notification}", "", List.of(303, 404, 404, 404, 303)),
            new Act("GET", "/projects/{project}/edit", "", List.of(200, 403, 403, 404, 303)),
            new Act("GET", "/api/v1/members/{member}", "", List.of(200, 200, 200, 404, 401)),
            new Act("PATCH", "/api/v1/members/{member}", "{}", List.of(412, 403, 403, 404, 401)),
            new Act("PATCH", "/api/v1/ties/{tie}", "{\"open\": true}", List.of(204, 204, 404, 404, 401)),
            new Act(
                    "POST",
                    "/api/v1/ties/{tie}/answers",
                    "{\"answer\": \"confirm\"}",
                    List.of(404, 404, 404, 404, 401)),
            new Act("GET", "/api/v1/rooms/{room}/messages", "", List.of(200, 200, 404, 404, 401)),
            new Act(
                    "POST",
                    "/api/v1/rooms/{room}/messages",
                    "{\"words\": \"hello\"}",
                    List.of(201, 201, 404, 404, 401)),
            new Act("GET", "/api/v1/requests/{request}", "", List.of(200, 404, 404, 404, 401)),
            new Act(
                    "POST",
                    "/api/v1/requests/{request}/answers",
                    "{\"answer\": \"nonsense\"}",
                    List.of(409, 404, 404, 404, 401)));

    private final Map<String, String> bearers = new LinkedHashMap<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private void enter(Portal portal, String person) {
        bearers.put(person, "Bearer " + portal.token(person));
        cookies.put(person, "interlace=" + Session.of(portal, person));
    }

    private String bearer(String person) {
        return Objects.requireNonNull(bearers.get(person));
    }

    private String cookie(String person) {
        return Objects.requireNonNull(cookies.get(person));
    }

    private HttpResponse<String> ask(Portal portal, String person, Act act, Map<String, String> ids) {
        var path = act.path();
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        var headers = new ArrayList<String>();
        if (act.page()) {
            headers.addAll(List.of("Cookie", cookies.getOrDefault(person, "none=1")));
        } else if (bearers.containsKey(person)) {
            headers.addAll(List.of("Authorization", bearer(person)));
        }
        if (act.method().equals("PATCH")) {
            headers.addAll(List.of("Content-Type", "application/merge-patch+json", "If-Match", "\"99999\""));
        } else if (act.method().equals("POST")) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        return portal.send(act.method(), path, act.body(), headers.toArray(String[]::new));
    }

    @Test
    void what_one_has_answers_everybody_else_as_if_it_were_not_there(Portal portal) {
        List.of(OWNER, TIED, BLOCKED).forEach(person -> enter(portal, person));
        OTHERS.forEach(person -> enter(portal, person));
        var ids = ids(portal);
        var missing = new LinkedHashMap<String, String>();
        ids.keySet().forEach(key -> missing.put(key, UUID.randomUUID().toString()));
        var ties = mine(portal, "/api/v1/ties");
        assertThat(PageForm.of(portal, "/members/" + ids.get("handle") + "/block", cookie(BLOCKED))
                        .send()
                        .statusCode())
                .isEqualTo(303);
        var soft = new SoftAssertions();
        try {
            for (var act : ACTS) {
                check(soft, act, OWNER, ask(portal, OWNER, act, ids), 0);
                check(soft, act, TIED, ask(portal, TIED, act, ids), 1);
                OTHERS.forEach(person -> check(soft, act, person, ask(portal, person, act, ids), 2));
                check(soft, act, BLOCKED, ask(portal, BLOCKED, act, ids), 3);
                check(soft, act, "visitor", ask(portal, "visitor", act, ids), 4);
                for (var person : List.of("entrepreneur", "admin", BLOCKED)) {
                    var answer = ask(portal, person, act, ids);
                    if (answer.statusCode() == 404) {
                        soft.assertThat(plain(answer, ids))
                                .as(act.path() + " tells " + person + " no more than a missing one")
                                .isEqualTo(plain(ask(portal, person, act, missing), missing));
                    }
                }
            }
            for (var person : List.of("entrepreneur", "admin", BLOCKED)) {
                portal.send("DELETE", "/api/v1/ties/" + ids.get("tie"), "", "Authorization", bearer(person));
                portal.send(
                        "DELETE", "/api/v1/rooms/" + ids.get("room") + "/seat", "", "Authorization", bearer(person));
            }
        } finally {
            PageForm.of(portal, "/account/blocks", cookie(BLOCKED)).send();
        }
        soft.assertThat(mine(portal, "/api/v1/rooms")).contains(ids.get("room"));
        soft.assertThat(idsOf(mine(portal, "/api/v1/ties"))).isEqualTo(idsOf(ties));
        soft.assertAll();
    }

    private static void check(SoftAssertions soft, Act act, String person, HttpResponse<String> answer, int column) {
        soft.assertThat(answer.statusCode())
                .as(act.method() + " " + act.path() + " by " + person)
                .isEqualTo(act.given().get(column));
    }

    /** What is shown, without what differs each time. */
    private static String plain(HttpResponse<String> answer, Map<String, String> ids) {
        var text = answer.body();
        for (var id : ids.values()) {
            text = text.replace(id, "ID");
        }
        return text.replaceAll("value=\"[^\"]*\"", "").replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }

    private Map<String, String> ids(Portal portal) {
        var me = mine(portal, "/api/v1/me");
        var tied = portal.get("/api/v1/me", "Authorization", bearer(TIED)).body();
        var ties = mine(portal, "/api/v1/ties");
        var room = portal.send(
                "POST",
                "/api/v1/rooms",
                "{\"with\": \"" + memberId(tied) + "\"}",
                "Authorization",
                bearer(OWNER),
                "Content-Type",
                "application/json");
        assertThat(room.statusCode()).as(room.body()).isEqualTo(201);
        var suggested = PageForm.of(portal, "/admin/ties", cookie("admin"))
                .with("one", handle(me))
                .with("other", handle(mine(portal, "/api/v1/members?q=soderqvist")))
                .send();
        assertThat(suggested.statusCode()).isEqualTo(303);
        var news = portal.get("/notifications", "Cookie", cookie(OWNER)).body();
        return Map.of(
                "handle",
                handle(me),
                "member",
                memberId(me),
                "tie",
                found("\"id\":\"([^\"]+)\",\"kept\":[^{]*\\{[^}]*\"id\":\"" + memberId(tied), ties),
                "room",
                found("\"id\":\"([^\"]+)\"", mine(portal, "/api/v1/rooms")),
                "request",
                found("\"waiting\":\\[\\{[^}]*\"id\":\"([^\"]+)\"", mine(portal, "/api/v1/requests")),
                "notification",
                found("/notifications/([0-9a-f-]{36})", news),
                "project",
                "safran-et-compagnie");
    }

    private String mine(Portal portal, String path) {
        return portal.get(path, "Authorization", bearer(OWNER)).body();
    }

    private static List<String> idsOf(String ties) {
        return Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(ties)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    private static String memberId(String me) {
        return found("\"member\":\\{[^}]*\"id\":\"([^\"]+)\"", me);
    }

    private static String handle(String me) {
        return found("\"handle\":\"([^\"]+)\"", me);
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
