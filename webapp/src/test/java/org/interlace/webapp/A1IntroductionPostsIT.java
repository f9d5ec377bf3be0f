package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * security.md A1 and A2 for the forms of introductions: each button of each form, as the one got it who may press it, sent
 * by everybody else with a mark of their own. Nothing changes in any table, no file is handed out, and whoever has no part
 * in it is told what a missing one tells.
 */
@PortalTest
class A1IntroductionPostsIT {

    private static final String VISITOR = "visitor";
    private static final List<String> ROLES = List.of(
            "member",
            "entrepreneur",
            "coach",
            "expert",
            "partner",
            "juror",
            "curator",
            "facilitator",
            "admin",
            VISITOR);
    private static final String STAFF = "facilitator";
    private static final Set<String> HOUSE = Set.of("facilitator", "admin");
    private static final Set<String> DECIDING = Set.of("admin");

    /**
     * One button.
     *
     * @param owner a part in the introduction, or a role
     * @param page {@code *} stands for the introduction
     * @param may who else may press it, and does not: roles, and parts in it
     */
    private record Act(String state, String owner, String page, String button, Set<String> may) {

        boolean own() {
            return page.startsWith("/introductions/");
        }

        boolean staff() {
            return page.startsWith("/admin/");
        }
    }

    private static List<Act> on(String state, String owner, String... buttons) {
        var acts = new ArrayList<Act>();
        for (var button : buttons) {
            acts.add(new Act(state, owner, "/introductions/*", button, Set.of()));
        }
        return acts;
    }

    private static List<Act> board(String state, String... buttons) {
        var acts = new ArrayList<Act>();
        for (var button : buttons) {
            acts.add(new Act(state, STAFF, "/admin/introductions", button, HOUSE));
        }
        return acts;
    }

    private static List<Act> acts() {
        var acts = new ArrayList<Act>();
        acts.addAll(on("asking", "connector", "gladly", "later", "unfamiliar", "no"));
        acts.addAll(on("asking", "asker", "withdraw"));
        acts.addAll(on("offered", "target", "yes", "rather", "postpone", "refuse"));
        acts.addAll(on("offered", "asker", "withdraw"));
        acts.addAll(on("confirming", "asker", "confirm", "withdraw"));
        acts.addAll(on("draft", "asker", "again", "withdraw"));
        for (var button : List.of("said-yes", "said-no", "calendar", "propose")) {
            acts.add(new Act("room", "asker", "/introductions/*", button, Set.of("target")));
        }
        acts.addAll(on("parted", "asker", "withdraw"));
        acts.addAll(board("house", "forward", "decline", "translate-*"));
        acts.addAll(board("lookover", "pass-*", "return-*", "translate-*"));
        acts.addAll(board("room", "seat-*"));
        for (var page : List.of("/requests", "/")) {
            acts.add(new Act("asking", "connector", page, "answer-*-gladly", Set.of()));
            acts.add(new Act("asking", "connector", page, "answer-*-no", Set.of()));
            acts.add(new Act("offered", "target", page, "answer-*-yes", Set.of()));
            acts.add(new Act("offered", "target", page, "answer-*-refuse", Set.of()));
        }
        acts.add(new Act("asking", "admin", "/admin/introductions/rules", "save", DECIDING));
        return acts;
    }

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, HeldForm.Hand> hands = new LinkedHashMap<>();
    private int sent;

    private HeldForm.Hand hand(String name) {
        return Objects.requireNonNull(hands.get(name), name);
    }

    @Test
    void a_form_of_an_introduction_does_nothing_in_other_hands(Portal portal) throws Exception {
        var introduced = Introduced.of(portal);
        introduced.everybody().forEach(one -> hands.put(one.name(), HeldForm.Hand.of(portal, one.cookie())));
        for (var role : ROLES) {
            var cookie = role.equals(VISITOR) ? "none=1" : "interlace=" + Session.of(portal, role);
            hands.put(role, HeldForm.Hand.of(portal, cookie));
        }
        meet(portal, introduced.at("room"));
        var acts = acts();
        try (var tables = SqlTables.of(portal)) {
            assertThat(tables.list(
                            "update introductions.introduction set opened = now() - interval '15 days'"
                                    + " where request = ?::uuid returning 'later'",
                            introduced.at("room").id()))
                    .hasSize(1);
            for (var act : acts) {
                var before = tables.sums();
                send(portal, act, introduced.at(act.state));
                SqlTables.changed(before, tables.sums()).forEach(table -> wrong.add(act + " changed " + table));
            }
        }
        wrong.forEach(System.out::println);
        System.out.printf(
                "A1 forms of introductions: %d buttons, sent %d times by other hands; undeclared outcomes and changes: %d%n",
                acts.size(), sent, wrong.size());
        assertThat(wrong).isEmpty();
    }

    private void meet(Portal portal, Introduced.One room) {
        var asker = room.who("asker");
        var proposed = HeldForm.of(portal, "/introductions/" + room.id(), "propose", asker.cookie())
                .with(
                        "day",
                        java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                                .plusDays(9)
                                .toString())
                .with("time", "18:00")
                .with("place", "Place Saint-Lambert")
                .sentBy(portal, hand(asker.name()));
        assertThat(proposed.statusCode()).isEqualTo(303);
    }

    private void send(Portal portal, Act act, Introduced.One one) {
        var owner = one.parts().containsKey(act.owner) ? one.who(act.owner).name() : act.owner;
        var form = form(portal, act, one.id(), owner);
        for (var name : hands.keySet()) {
            var part = one.part(name);
            if (!name.equals(owner) && !act.may.contains(name) && !act.may.contains(part)) {
                sent++;
                var answer = form.sentBy(portal, hand(name));
                int given = given(act, name, !part.isEmpty());
                judge(act + " by " + name, answer, given);
                if (given == 404) {
                    var missing = form.about(one.id(), UUID.randomUUID().toString());
                    if (!plain(answer.body())
                            .equals(plain(missing.sentBy(portal, hand(name)).body()))) {
                        wrong.add(act + " by " + name + " is told otherwise than of a missing one");
                    }
                }
            }
        }
    }

    private void judge(String what, HttpResponse<String> answer, int given) {
        if (answer.statusCode() != given) {
            wrong.add(what + ": " + answer.statusCode() + ", declared is " + given);
        }
        if (answer.headers().firstValue("content-disposition").isPresent()) {
            wrong.add(what + " hands out a file");
        }
    }

    /** The form of the one who may press the button, with all that it could need. */
    private HeldForm form(Portal portal, Act act, String id, String owner) {
        return HeldForm.of(
                        portal,
                        act.page.replace("*", id),
                        act.button.replace("*", id),
                        hand(owner).cookie())
                .with("one", id)
                .with("text", "x")
                .with("rather", "event")
                .with("advice-" + id, "x")
                .with("translation-" + id, "x")
                .with("translated-" + id, "nl")
                .with("person-" + id, "x");
    }

    /** Who has another part in it has no such button: the page is shown again. */
    private static int given(Act act, String name, boolean part) {
        if (name.equals(VISITOR)) {
            return act.page.equals("/") ? 200 : 303;
        }
        if (act.staff()) {
            return 403;
        }
        return act.own() && !part ? 404 : 200;
    }

    private static String plain(String body) {
        return body.replaceAll("value=\"[^\"]*\"", "").replaceAll(Things.ID, "ID");
    }

    @Test
    void nobody_is_the_house_for_what_goes_to_themselves(Portal portal) throws Exception {
        var village = Village.of(portal, List.of("lia", "noa"), List.of(), "");
        var facilitator = Trio.member(portal, "facilitator");
        var read = village.of("lia").ask(facilitator, ",\"lookOver\":true");
        var queued = village.of("noa").ask(facilitator, "");
        var admin = "interlace=" + Session.of(portal, "admin");
        var own = HeldForm.Hand.of(portal, "interlace=" + Session.of(portal, "facilitator"));
        var bearer = "Bearer " + portal.token("facilitator");
        assertThat(portal.get("/admin/introductions", "Cookie", own.cookie()).body())
                .doesNotContain(read, queued);
        try (var tables = SqlTables.of(portal)) {
            var before = tables.sums();
            for (var id : List.of(read, queued)) {
                for (var button : id.equals(read)
                        ? List.of("pass-", "return-", "translate-")
                        : List.of("forward", "decline", "translate-")) {
                    var form = HeldForm.of(
                                    portal, "/admin/introductions", button.endsWith("-") ? button + id : button, admin)
                            .with("one", id)
                            .with("advice-" + id, "x")
                            .with("translation-" + id, "x");
                    assertThat(form.sentBy(portal, own).statusCode()).as(button).isIn(200, 303, 422);
                }
                byApi(portal, bearer, id);
            }
            assertThat(SqlTables.changed(before, tables.sums())).isEmpty();
        }
    }

    private static void byApi(Portal portal, String bearer, String id) {
        for (var answer : List.of("pass", "return", "forward", "decline")) {
            var sent = portal.send(
                    "POST",
                    "/api/v1/requests/" + id + "/answers",
                    "{\"answer\":\"" + answer + "\"}",
                    "Authorization",
                    bearer,
                    "Content-Type",
                    "application/json");
            assertThat(sent.statusCode()).as(answer + " " + sent.body()).isIn(404, 409);
        }
    }
}
