package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * security.md A1 and A2 for introductions, needs and doors: whoever has no part in one, or no part any more or not yet,
 * gets from every page and call about it what a missing one gives, and finds it in no list.
 */
@PortalTest
class A1IntroductionsIT {

    private static final String API = "/api/v1/introductions";
    private static final List<String> ANSWERS = List.of(
            "gladly", "later", "unfamiliar", "no", "yes", "rather", "confirm", "withdraw", "refuse", "pass", "forward");
    private static final Pattern OF_STAFF = Pattern.compile("\"(pass|forward)\"");

    /** Answers of the engine that the API has other words for, or none. */
    private static final Pattern UNKNOWN = Pattern.compile("\"(pass|forward|refuse)\"");

    private static final List<String> STAFF = List.of("facilitator", "admin");
    private static final List<String> ROLES =
            List.of("member", "entrepreneur", "coach", "expert", "partner", "juror", "curator", "facilitator", "admin");
    private static final List<String> LISTS = List.of(
            "/introductions",
            "/introductions/needs",
            "/introductions/settings",
            "/requests",
            "/notifications",
            "/rooms",
            "/account/seen",
            "/",
            API,
            "/api/v1/requests",
            "/api/v1/rooms",
            "/api/v1/me");

    /** Whoever asks: somebody of the village, a role of the sample community, or a visitor. */
    private record Hand(Portal portal, String name, Optional<String> bearer, String cookie) {

        HttpResponse<String> send(Call call, String id) {
            var path = call.path.replace("{id}", id);
            var body = call.body.isEmpty() ? null : call.body.replace("{id}", id);
            if (!path.startsWith("/api/")) {
                return portal.send(call.method, path, body, "Cookie", cookie);
            }
            var type = "application/json";
            return bearer.map(
                            token -> portal.send(call.method, path, body, "Authorization", token, "Content-Type", type))
                    .orElseGet(() -> portal.send(call.method, path, body, "Content-Type", type));
        }
    }

    /** One request about one thing. */
    private record Call(String method, String path, String body) {

        boolean changes() {
            return !method.equals("GET");
        }
    }

    private final List<String> wrong = new ArrayList<>();
    private int sent;

    private static List<Call> aboutOne() {
        var calls = new ArrayList<Call>();
        calls.add(new Call("GET", "/introductions/{id}", ""));
        calls.add(new Call("GET", API + "/{id}", ""));
        calls.add(new Call("DELETE", API + "/{id}", ""));
        calls.add(new Call("GET", "/api/v1/requests/{id}", ""));
        for (var answer : ANSWERS) {
            calls.add(new Call("POST", API + "/{id}/answers", answer(answer)));
            calls.add(new Call("POST", "/api/v1/requests/{id}/answers", answer(answer)));
        }
        return calls;
    }

    private static String answer(String word) {
        return "{\"answer\":\"%s\",\"note\":\"x\",\"way\":\"event\",\"phrase\":\"trust\"}".formatted(word);
    }

    private static List<Call> aboutNeed() {
        return List.of(
                new Call("GET", "/introductions/needs/{id}", ""),
                new Call("GET", API + "/needs/{id}", ""),
                new Call("GET", "/introductions/new?about={id}", ""),
                new Call("POST", API, "{\"about\":\"{id}\",\"purpose\":\"advice\",\"text\":\"x\"}"));
    }

    private static List<Call> endings() {
        return List.of(new Call("DELETE", API + "/needs/{id}", ""), new Call("DELETE", API + "/doors/{id}", ""));
    }

    private static Hand hand(Portal portal, String role) {
        return new Hand(
                portal, role, Optional.of("Bearer " + portal.token(role)), "interlace=" + Session.of(portal, role));
    }

    private static Hand hand(Portal portal, Village.Villager one) {
        return new Hand(portal, one.name(), Optional.of(one.bearer()), one.cookie());
    }

    private static Map<String, Hand> hands(Portal portal, Introduced introduced) {
        var hands = new LinkedHashMap<String, Hand>();
        introduced.everybody().forEach(one -> hands.put(one.name(), hand(portal, one)));
        ROLES.forEach(role -> hands.put(role, hand(portal, role)));
        hands.put("visitor", new Hand(portal, "visitor", Optional.empty(), "none=1"));
        return hands;
    }

    /** The answer must be the one that something which is not there gives, and that of the row of visitors is no secret. */
    private void missing(Hand hand, Call call, String id, String what) {
        sent++;
        var answer = hand.send(call, id);
        if (hand.name.equals("visitor")) {
            expect(answer, call.path.startsWith("/api/") ? 401 : 303, hand, call, what);
        } else {
            var other = UUID.randomUUID().toString();
            var absent = hand.send(call, other);
            expect(answer, absent.statusCode(), hand, call, what);
            if (absent.statusCode() < 400) {
                wrong.add(call + " of what is not there: " + absent.statusCode());
            }
            if (!plain(answer).equals(plain(absent))) {
                wrong.add(hand.name + " is told of " + what + " by " + call + ": " + plain(answer) + " <> "
                        + plain(absent));
            }
        }
    }

    private void expect(HttpResponse<String> answer, int status, Hand hand, Call call, String what) {
        if (answer.statusCode() != status) {
            wrong.add(
                    "%s of %s by %s: %d, declared is %d".formatted(call, what, hand.name, answer.statusCode(), status));
        }
    }

    /** What is shown, without what differs each time. */
    private static String plain(HttpResponse<String> answer) {
        return answer.body().replaceAll("value=\"[^\"]*\"", "").replaceAll(Things.ID, "ID");
    }

    private void nothingChanges(SqlTables tables, String what, Runnable work) throws Exception {
        var before = tables.sums();
        work.run();
        SqlTables.changed(before, tables.sums()).forEach(table -> wrong.add(what + " changed " + table));
    }

    private void print(String what) {
        wrong.forEach(System.out::println);
        System.out.printf("A1 %s: sent %d times; undeclared outcomes and changes: %d%n", what, sent, wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_introduction_is_there_for_those_only_who_have_a_part_in_it_now(Portal portal) throws Exception {
        var introduced = Introduced.of(portal);
        var hands = hands(portal, introduced);
        try (var tables = SqlTables.of(portal)) {
            for (var one : introduced.all().entrySet()) {
                nothingChanges(tables, one.getKey(), () -> hands.values()
                        .forEach(hand -> byHand(hand, one.getKey(), one.getValue())));
            }
        }
        for (var hand : hands.values()) {
            for (var path : LISTS) {
                var body = hand.send(new Call("GET", path, ""), "").body();
                introduced.all().forEach((state, one) -> {
                    if (body.contains(one.id()) && !plays(hand, one)) {
                        wrong.add(path + " shows " + state + " to " + hand.name);
                    }
                });
            }
        }
        board(introduced, hands);
        print("introductions");
    }

    private static boolean plays(Hand hand, Introduced.One one) {
        return one.parts().values().stream()
                .anyMatch(villager -> villager.name().equals(hand.name));
    }

    private void byHand(Hand hand, String state, Introduced.One one) {
        boolean part = plays(hand, one);
        for (var call : aboutOne()) {
            if (part && !call.changes()) {
                expect(hand.send(call, one.id()), 200, hand, call, state);
            } else if (!part && STAFF.contains(hand.name)) {
                byStaff(hand, call, one, state);
            } else if (!part && one.said(hand.name, call.body)) {
                // who once gave an answer may give it again: nothing comes of it
                hand.send(call, one.id());
            } else if (!part) {
                missing(hand, call, one.id(), state);
            }
        }
    }

    /** Staff know that it is there, and how it stands (product.md §2.8); whatever they answer is not theirs to answer. */
    private void byStaff(Hand hand, Call call, Introduced.One one, String state) {
        boolean engine = call.path.startsWith("/api/v1/requests/");
        boolean theirs = engine && one.read() && OF_STAFF.matcher(call.body).find();
        if (engine && !call.changes()) {
            expect(hand.send(call, one.id()), 200, hand, call, state);
        } else if (!call.changes()) {
            missing(hand, call, one.id(), state);
        } else if (!theirs) {
            sent++;
            boolean unknown = !engine && UNKNOWN.matcher(call.body).find();
            expect(hand.send(call, one.id()), unknown ? 422 : 409, hand, call, state);
        }
    }

    /** The board shows texts where the asker was told so, and states and times of all else; the figures show numbers. */
    private void board(Introduced introduced, Map<String, Hand> hands) {
        for (var role : STAFF) {
            var hand = hands.get(role);
            var board = java.util.Objects.requireNonNull(hand).send(new Call("GET", "/admin/introductions", ""), "");
            var figures = hand.send(new Call("GET", "/admin/introductions/figures", ""), "");
            introduced.all().forEach((state, one) -> {
                // in the room a facilitator is wished for
                if (board.body().contains(one.id()) != (one.read() || state.equals("room"))) {
                    wrong.add("the board and " + state);
                }
                one.parts().values().forEach(person -> {
                    if (figures.body().contains(person.id()) || figures.body().contains(person.handle())) {
                        wrong.add("the figures name " + person.name());
                    }
                });
            });
        }
    }

    @Test
    void a_need_and_a_door_are_there_for_whom_they_are_shown_and_ended_by_nobody_else(Portal portal) throws Exception {
        var village = Village.of(portal, List.of("uma", "eve", "zoe"), List.of("uma-eve"), "");
        var owner = village.of("uma");
        var hidden = owner.post("needs", "Une question que je garde pour moi", false);
        var shown = owner.post("needs", "Quelqu’un qui répare des métiers à tisser", true);
        var door = owner.post("doors", "Je connais une teinturerie à Liège", true);
        village.of("zoe").block(owner);
        var hands = new TreeMap<String, Hand>();
        ROLES.forEach(role -> hands.put(role, hand(portal, role)));
        hands.put("eve", hand(portal, village.of("eve")));
        hands.put("visitor", new Hand(portal, "visitor", Optional.empty(), "none=1"));
        var blocked = hand(portal, village.of("zoe"));
        try (var tables = SqlTables.of(portal)) {
            nothingChanges(tables, "needs and doors", () -> {
                hands.values().forEach(hand -> notBlocked(hand, hidden, List.of(shown, door)));
                for (var id : List.of(hidden, shown, door)) {
                    aboutNeed().forEach(call -> missing(blocked, call, id, "what is behind a block"));
                    endings().forEach(call -> missing(blocked, call, id, "what is behind a block"));
                }
                assertThat(village.of("zoe").get(API + "/doors")).doesNotContain(door);
            });
        }
        assertThat(owner.get(API + "/needs")).contains(hidden, shown);
        print("needs and doors");
    }

    private void notBlocked(Hand hand, String hidden, List<String> shown) {
        aboutNeed().forEach(call -> missing(hand, call, hidden, "a need for oneself"));
        endings().forEach(call -> missing(hand, call, hidden, "a need for oneself"));
        for (var id : shown) {
            endings().forEach(call -> missing(hand, call, id, "what is shown"));
            if (hand.bearer.isPresent()) {
                aboutNeed().stream()
                        .filter(call -> !call.changes())
                        .forEach(call -> expect(hand.send(call, id), 200, hand, call, "what is shown"));
            }
        }
        var doors = hand.send(new Call("GET", API + "/doors", ""), "").body();
        assertThat(doors.contains(shown.get(1))).isEqualTo(hand.bearer.isPresent());
        assertThat(doors).doesNotContain(hidden, shown.get(0));
    }
}
