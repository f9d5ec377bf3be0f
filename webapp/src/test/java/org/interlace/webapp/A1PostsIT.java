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
 * security.md A1 and A2 for forms: a form about somebody's thing, as its owner got it, sent by everybody else with a mark
 * of their own. Nothing changes in any table, and who has no part in the thing is told what a missing one tells.
 */
@PortalTest
class A1PostsIT {

    /** So many letters of a difference are told. */
    private static final int SHOWN = 120;

    /** The owner's tie, in the same conversation. */
    private static final String TIED = "facilitator";

    /** Has blocked the owner. */
    private static final String BLOCKED = "expert";

    private static final String VISITOR = "visitor";
    private static final List<String> PEOPLE = List.of(
            "member",
            "entrepreneur",
            "coach",
            "expert",
            "partner",
            "facilitator",
            "juror",
            "curator",
            "admin",
            VISITOR);
    private static final Set<String> STAFF = Set.of("facilitator", "admin");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final String CIRCLE = "/circles/cuisines-de-printemps";

    /**
     * One button on one thing.
     *
     * @param owner whose form it is
     * @param page where it stands; {@code *} stands for the id of the thing
     * @param may who else may send it, and does not
     * @param given to the tie, to who is behind a block, to everybody else, to visitors
     */
    private record Act(String owner, String page, String button, Set<String> may, List<Integer> given) {

        int given(String person) {
            return switch (person) {
                case TIED -> given.get(0);
                case BLOCKED -> given.get(1);
                case VISITOR -> given.get(3);
                default -> given.get(2);
            };
        }
    }

    private static Act own(String page, String button, Integer... given) {
        return new Act("member", page, button, Set.of(), List.of(given));
    }

    /** Staff asked the member and one more whether they know each other; that one may answer too. */
    private static Act question(String page, String button, int toVisitors) {
        return new Act("member", page, button, Set.of("curator"), List.of(200, 200, 200, toVisitors));
    }

    private static Act room(String button) {
        return new Act("member", "/rooms/*", button, Set.of(TIED), List.of(404, 404, 404, 303));
    }

    private static Act staff(String page, String button, Set<String> may) {
        return new Act("admin", page, button, may, List.of(403, 403, 403, 303));
    }

    private static final List<Act> ACTS = List.of(
            own("/network", "forbid-*|allow-*", 200, 200, 200, 303),
            own("/network", "remove-*", 200, 200, 200, 303),
            question("/requests", "answer-*-confirm", 303),
            question("/requests", "answer-*-decline", 303),
            question("/", "answer-*-decline", 200),
            room("send"),
            room("share-it"),
            room("leave-it"),
            own("/projects/safran-et-compagnie/edit", "save", 403, 404, 403, 303),
            own("/projects/safran-et-compagnie/edit", "ask", 403, 404, 403, 303),
            own("/projects/safran-et-compagnie/edit", "delete", 403, 404, 403, 303),
            own("/account/tokens", "end-*", 200, 200, 200, 303),
            own("/account", "end-*", 200, 200, 200, 303),
            own("/account/acting", "no-*", 200, 200, 200, 303),
            new Act(BLOCKED, "/account/blocks", "unblock-*", Set.of(), List.of(200, 200, 200, 303)),
            new Act(Things.TRUSTED, "/concerns", "see-*", Set.of(), List.of(200, 200, 200, 303)),
            new Act(Things.TRUSTED, "/concerns", "pass-*", Set.of(), List.of(200, 200, 200, 303)),
            new Act(Things.TRUSTED, "/concerns", "close-*", Set.of(), List.of(200, 200, 200, 303)),
            new Act(TIED, CIRCLE, "invite", Set.of(), List.of(200, 200, 200, 303)),
            new Act(TIED, CIRCLE, "hide-name|show-name", Set.of(), List.of(200, 200, 200, 303)),
            staff("/organisations/trame-commune/edit", "save", Set.of("facilitator", "curator")),
            staff("/organisations/trame-commune/edit", "propose", Set.of("facilitator", "curator")),
            staff("/admin/reports/*", "write", STAFF),
            staff("/admin/reports/*", "to-looked-at", STAFF),
            staff("/admin/members/*", "give", ADMIN),
            staff("/admin/members/*", "suspend", ADMIN),
            staff("/admin/members/*", "erase", ADMIN),
            staff("/admin/members/*", "export", ADMIN),
            staff("/admin/roles/juror", "save", ADMIN),
            staff("/admin/fields/route", "save", ADMIN),
            staff("/admin/fields/route", "delete", ADMIN),
            staff("/admin/vocabularies/topic", "add", STAFF),
            staff("/admin/invitations/new", "send", STAFF),
            staff("/admin/invitations", "withdraw-*", STAFF),
            staff("/admin/invitations/*", "make", STAFF),
            staff("/admin/applications/new", "save", STAFF),
            staff("/admin/applications/*", "accept", STAFF),
            staff("/admin/applications/*", "refuse", STAFF),
            staff("/admin/applications/*", "delete", STAFF),
            staff("/admin/mail/*", "release", ADMIN),
            staff("/admin/mail/*", "drop", ADMIN),
            staff("/admin/codes", "give-*", STAFF),
            staff("/admin/plugins", "disable-*", ADMIN),
            staff("/admin/sample-data", "remove", ADMIN),
            staff("/admin/trusted", "name", ADMIN),
            staff("/admin/acting", "ask", STAFF),
            staff("/admin/ties", "ask", STAFF),
            staff("/admin/codes", "find", STAFF));

    private final Map<String, HeldForm.Hand> hands = new LinkedHashMap<>();

    private HeldForm.Hand hand(String person) {
        return Objects.requireNonNull(hands.get(person));
    }

    @Test
    void a_form_about_somebodys_thing_does_nothing_in_other_hands(Portal portal) throws Exception {
        for (var person : PEOPLE) {
            var cookie = person.equals(VISITOR) ? "none=1" : "interlace=" + Session.of(portal, person);
            hands.put(person, HeldForm.Hand.of(portal, cookie));
        }
        var things = new Things(portal, hands).make();
        int sent = 0;
        var wrong = new ArrayList<String>();
        try (var tables = SqlTables.of(portal)) {
            for (var act : ACTS) {
                var form = things.form(act.owner(), act.page(), act.button())
                        .with("words", "x")
                        .with("sure", "yes");
                var before = tables.sums();
                for (var person : PEOPLE) {
                    if (!person.equals(act.owner()) && !act.may().contains(person)) {
                        sent++;
                        send(portal, wrong, act, form, person);
                    }
                }
                SqlTables.changed(before, tables.sums())
                        .forEach(table -> wrong.add(table + " changed by " + act.button() + " at " + act.page()));
            }
        } finally {
            things.tidy();
        }
        System.out.printf(
                "A1 forms: %d buttons, sent %d times by other hands; undeclared outcomes and changes: %d%n",
                ACTS.size(), sent, wrong.size());
        wrong.forEach(System.out::println);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gives_a_code_to_who_may_more(Portal portal) throws Exception {
        for (var person : List.of("facilitator", "juror", VISITOR)) {
            var cookie = person.equals(VISITOR) ? "none=1" : "interlace=" + Session.of(portal, person);
            hands.put(person, HeldForm.Hand.of(portal, cookie));
        }
        var form = new Things(portal, hands).form("facilitator", "/admin/codes", "give-*");
        try (var tables = SqlTables.of(portal)) {
            var before = tables.sums();
            var admin = tables.list("""
                    select unnest(array[a.id::text, m.handle]) from account.account a
                    join member.member m on m.id = a.member where a.email = 'admin@demo.test'
                    """);
            var juror = Things.ids(form.fields().keySet().toString()).iterator().next();

            var answer = form.about(juror, admin.get(0)).with("q", admin.get(1)).sentBy(portal, hand("facilitator"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).doesNotContain("class=\"digits\"");
            assertThat(SqlTables.changed(before, tables.sums())).isEmpty();
        }
    }

    private void send(Portal portal, List<String> wrong, Act act, HeldForm form, String person) {
        var what = act.button() + " at " + act.page() + " by " + person;
        var answer = form.sentBy(portal, hand(person));
        if (answer.statusCode() != act.given(person)) {
            wrong.add(what + ": " + answer.statusCode() + ", declared is " + act.given(person));
        }
        if (act.owner().equals("admin")
                && portal.get(form.path(), "Cookie", hand(person).cookie()).statusCode() != act.given(person)) {
            wrong.add(act.page() + " is open to " + person);
        }
        boolean known = person.equals(VISITOR)
                || answer.statusCode() == 403
                || act.page().equals(CIRCLE);
        if (!known) {
            var missing = missing(form);
            var one = plain(answer);
            var other = plain(missing.sentBy(portal, hand(person)));
            if (!one.equals(other)) {
                // something else may have become news between the two
                one = plain(form.sentBy(portal, hand(person)));
                other = plain(missing.sentBy(portal, hand(person)));
            }
            if (!one.equals(other)) {
                wrong.add(what + ": is told otherwise than of a missing one: " + difference(one, other));
            }
        }
    }

    private static String difference(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return part(one, same) + " <> " + part(other, same);
    }

    private static String part(String text, int from) {
        return text.substring(Math.max(0, from - SHOWN), Math.min(text.length(), from + SHOWN));
    }

    /** The same about something that is not there. */
    private static HeldForm missing(HeldForm form) {
        var other = form;
        for (var id : Things.ids(form.path() + " " + form.fields().keySet())) {
            other = other.about(id, UUID.randomUUID().toString());
        }
        return other.about("safran-et-compagnie", "nothing-at-all").about("cuisines-de-printemps", "nothing-at-all");
    }

    /** What is shown, without what differs each time. */
    private static String plain(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.body()
                        .replaceAll("value=\"[^\"]*\"", "")
                        .replaceAll(Things.ID, "ID")
                        .replaceAll("href=\"[^\"]*lang=[^\"]*\"", "");
    }
}
