package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * security.md A1, A2 and A15 for forms about oneself: as somebody got it and filled it in, sent by everybody else. It is
 * about whoever sends it, if it does anything at all; of the one whose form it is nothing changes in any table.
 */
@PortalTest
class A1OwnFormsIT {

    private static final String OWNER = "uma";

    /** Somebody of the village, by the role that each has. */
    private static final Map<String, String> ROLES = Map.of(
            "eve",
            "member",
            "pam",
            "partner",
            "col",
            "coach",
            "exa",
            "expert",
            "fay",
            "facilitator",
            "joe",
            "juror",
            "cur",
            "curator",
            "adi",
            "admin");

    private static final String NEW = "another long password";

    /**
     * One button.
     *
     * @param given to everybody else who is signed in
     */
    private record Act(String page, String button, Map<String, String> fields, int given) {}

    private static Act own(String page, String button, String... fields) {
        var filled = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        return new Act(page, button, filled, 303);
    }

    /** What is not theirs is not on their page: the page is shown again. */
    private static Act foreign(String page, String button) {
        return new Act(page, button, Map.of(), 200);
    }

    private static List<Act> acts(String need, String tie) {
        return List.of(
                // the address is taken
                new Act("/profile/name", "save", Map.of("name", "Uma Autrement"), 422),
                own("/profile/words", "save", "headline", "Une autre ligne", "about", "Autre chose"),
                own("/profile/kinds", "save", "kinds", "entrepreneur"),
                own("/profile/place", "save"),
                own("/profile/languages", "save"),
                own("/profile/skills", "save"),
                own("/profile/sectors", "save"),
                own("/profile/topics", "save"),
                own("/profile/organisation", "save"),
                own("/profile/more", "save", "fields.looking-for", "Autre chose"),
                own("/profile/gender", "save", "gender", "woman"),
                own("/account", "save-language", "language", "nl"),
                own("/account/availability", "save", "weekly", "7"),
                own("/account/notifications", "save"),
                own("/introductions/settings", "save", "openness", "nobody", "avoid", tie),
                own("/introductions/needs", "write", "text", "Autre chose que je cherche"),
                own("/introductions/doors", "offer", "text", "Une autre porte que je connais"),
                foreign("/introductions/doors", "renew-*"),
                foreign("/introductions/doors", "close-*"),
                new Act("/introductions/needs/" + need, "renew", Map.of(), 404),
                new Act("/introductions/needs/" + need, "close", Map.of(), 404),
                foreign("/network", "renew-*|drop-*"),
                own("/account/email", "ask", "email", "autre@village.test", "password", Village.PASSWORD),
                own("/account/password", "save", "old", Village.PASSWORD, "password", NEW));
    }

    private final List<String> wrong = new ArrayList<>();
    private int sent;

    @Test
    void a_form_about_oneself_is_about_whoever_sends_it(Portal portal) throws Exception {
        var names = new ArrayList<>(ROLES.keySet());
        names.addAll(List.of(OWNER, "tom"));
        var village = Village.of(portal, names, List.of("uma-eve"), "");
        var owner = village.of(OWNER);
        var need = owner.post("needs", "Quelque chose que je cherche", false);
        owner.post("doors", "Une porte que je connais", true);
        try (var tables = SqlTables.of(portal)) {
            for (var one : ROLES.entrySet()) {
                grant(tables, village.of(one.getKey()), one.getValue());
            }
            var account = tables.list("select id::text from account.account where email = ?", owner.email())
                    .get(0);
            var own = new String[] {owner.id(), account};
            nothingChanges(tables, own, "asking", () -> asks(portal, village));
            for (var act : acts(need, village.of("eve").id())) {
                // to who is tied to the owner, the tie is one of theirs too
                var others = ROLES.keySet().stream()
                        .filter(name -> !act.page.equals("/network") || !name.equals("eve"))
                        .map(village::of)
                        .toList();
                nothingChanges(tables, own, act.toString(), () -> send(portal, act, owner, others));
            }
            assertThat(tables.list(
                            "select member::text from introductions.avoided where other = ?::uuid",
                            village.of("eve").id()))
                    .as("only one's own ties can be avoided")
                    .isEmpty();
        }
        wrong.forEach(System.out::println);
        System.out.printf("A1 own forms: sent %d times; undeclared outcomes and changes: %d%n", sent, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(owner.page("/account").statusCode()).isEqualTo(200);
        assertThat(Village.Villager.enter(portal, OWNER, owner.email()).id()).isEqualTo(owner.id());
    }

    private void nothingChanges(SqlTables tables, String[] own, String what, Runnable work) throws Exception {
        var before = tables.sumsOf(own);
        assertThat(before).as("the test means something").hasSizeGreaterThan(4);
        work.run();
        SqlTables.changed(before, tables.sumsOf(own))
                .forEach(table -> wrong.add(table + " of the owner changed by " + what));
    }

    /** The last of three steps as one got there, sent by others: each asks for themselves. */
    private void asks(Portal portal, Village village) {
        var own = HeldForm.Hand.of(portal, village.of(OWNER).cookie());
        var first =
                HeldForm.of(portal, "/introductions/new?to=" + village.of("tom").handle(), "forward", own.cookie());
        var second = HeldForm.in(first.path(), first.with("purpose", "advice").sentBy(portal, own), "forward");
        var third =
                HeldForm.in(first.path(), second.sentBy(portal, own), "send").with("text", "De la part de Uma");
        for (var name : ROLES.keySet()) {
            var other = village.of(name);
            for (var form : List.of(second, third)) {
                sent++;
                var answer = form.sentBy(portal, HeldForm.Hand.of(portal, other.cookie()));
                if (answer.statusCode() != (form.equals(third) ? 303 : 200)
                        || answer.body().contains("De la part de Uma")) {
                    wrong.add("asking with somebody's form by " + name + ": " + answer.statusCode());
                }
            }
            if (!other.get("/api/v1/introductions").contains(other.id())) {
                wrong.add(name + " did not ask for themselves");
            }
        }
        if (village.of(OWNER)
                .get("/api/v1/introductions")
                .contains(village.of("tom").id())) {
            wrong.add("something was asked in the owner's name");
        }
    }

    private static void grant(SqlTables tables, Village.Villager person, String role) throws Exception {
        tables.list(
                "insert into account.account_role (account, role) select id, ? from account.account where email = ?"
                        + " on conflict do nothing returning role",
                role,
                person.email());
    }

    private void send(Portal portal, Act act, Village.Villager owner, List<Village.Villager> others) {
        var form = HeldForm.of(portal, act.page, act.button, owner.cookie());
        for (var field : act.fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        for (var other : others) {
            sent++;
            var answer = withTheirVersion(portal, form, other).sentBy(portal, HeldForm.Hand.of(portal, other.cookie()));
            expect(answer.statusCode(), act.given, act, other.name());
            if (answer.body().contains(owner.email())) {
                wrong.add(act + " shows " + other.name() + " the owner's address");
            }
        }
        sent++;
        expect(form.sentBy(portal, HeldForm.Hand.of(portal, "none=1")).statusCode(), 303, act, "a visitor");
    }

    /** Otherwise most of them are refused for having changed meanwhile. */
    private static HeldForm withTheirVersion(Portal portal, HeldForm form, Village.Villager other) {
        return Optional.ofNullable(form.fields().get("version"))
                .map(version -> HeldForm.of(portal, form.path(), "save", other.cookie()))
                .map(own -> form.with("version", own.fields().getOrDefault("version", "")))
                .orElse(form);
    }

    private void expect(int status, int given, Act act, String who) {
        if (status != given) {
            wrong.add(act + " by " + who + ": " + status);
        }
    }
}
