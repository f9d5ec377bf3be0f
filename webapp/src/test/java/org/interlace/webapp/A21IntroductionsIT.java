package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * security.md A21 for introductions: somebody who asked, opened ways and was asked for, in requests that run and that are
 * over, with everything that is written on the way, takes all of it along and is then erased; nothing of them is left, and
 * what others have under way goes on.
 */
@PortalTest
class A21IntroductionsIT {

    private static final String API = "/api/v1/introductions";
    private static final String MARK = "Qvixintroduced";

    private static final List<String> PEOPLE = List.of(
            "eri", "one", "two", "tri", "qua", "cin", "six", "sep", "oct", "nov", "dix", "onz", "dou", "tre", "zed");

    /** Ways of the one who is erased, through them, and to them. */
    private static final List<String> TIES = List.of(
            "eri-one", "one-two", "one-tri", "one-qua", "cin-eri", "eri-six", "sep-cin", "eri-dix", "oct-one",
            "onz-one", "dou-one", "tre-one", "one-zed");

    private static String marked(String what) {
        return MARK + " " + what;
    }

    private static void press(Village.Villager who, String path, String button, String... fields) {
        var form = HeldForm.of(who.portal(), path, button, who.cookie());
        for (int i = 0; i < fields.length; i += 2) {
            form = form.with(fields[i], fields[i + 1]);
        }
        var answer = form.sentBy(who.portal(), HeldForm.Hand.of(who.portal(), who.cookie()));
        assertThat(answer.statusCode()).as(button + " at " + path).isEqualTo(303);
    }

    private static void staff(Portal portal, String button, String... fields) {
        var cookie = "interlace=" + Session.of(portal, "facilitator");
        var form = HeldForm.of(portal, "/admin/introductions", button, cookie);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.with(fields[i], fields[i + 1]);
        }
        assertThat(form.sentBy(portal, HeldForm.Hand.of(portal, cookie)).statusCode())
                .as(button)
                .isEqualTo(303);
    }

    private static void meet(SqlTables tables, Village.Villager who, String id) throws Exception {
        assertThat(tables.list(
                        "update introductions.introduction set opened = now() - interval '15 days'"
                                + " where request = ?::uuid and opened is not null returning 'later'",
                        id))
                .hasSize(1);
        press(
                who,
                "/introductions/" + id,
                "propose",
                "day",
                LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
                "time",
                "18:00",
                "place",
                marked("place of " + id));
        press(who, "/introductions/" + id, "said-no");
    }

    private static String noted(String answer, String what, String more) {
        return "{\"answer\":\"%s\",\"note\":\"%s\"%s}".formatted(answer, marked(what), more);
    }

    private static void answer(Village.Villager who, String id, String body) {
        var answered = who.call("POST", API + "/" + id + "/answers", body);
        assertThat(answered.statusCode()).as(who.name() + " " + answered.body()).isEqualTo(204);
    }

    /** What others asked, with the name of each. */
    private final Map<String, String> goesOn = new LinkedHashMap<>();

    /** Where the one who is erased would have been asked next, and where somebody is asked next after them. */
    private final List<String> broken = new ArrayList<>();

    /** As the one who asks: a room with a meeting, one that runs, one that was given back. */
    private void asks(Portal portal, Village village, SqlTables tables) throws Exception {
        var eri = village.of("eri");
        var one = village.of("one");
        var room = eri.ask(village.of("two"), ",\"lookOver\":true,\"text\":\"" + marked("asks") + "\"");
        staff(portal, "translate-" + room, "translation-" + room, marked("translation"), "translated-" + room, "nl");
        staff(portal, "pass-" + room);
        answer(one, room, "{\"answer\":\"gladly\",\"note\":\"C’est " + MARK + ", une amie.\"}");
        village.of("two").answer(room, "yes");
        meet(tables, eri, room);
        eri.ask(village.of("tri"), ",\"text\":\"" + marked("asks more") + "\"");
        var draft = eri.ask(village.of("qua"), ",\"lookOver\":true,\"text\":\"" + marked("asks badly") + "\"");
        staff(portal, "return-" + draft, "advice-" + draft, marked("advice"));
        var over = eri.ask(village.of("zed"), ",\"text\":\"" + marked("asked once") + "\"");
        answer(eri, over, "{\"answer\":\"withdraw\"}");
    }

    /** As the one between: said gladly, is asked, said no, would be asked next, was struck out. */
    private void opens(Village village) {
        var eri = village.of("eri");
        var cin = village.of("cin");
        village.awaitWay("cin", "six");
        var gladly = cin.ask(village.of("six"), "");
        answer(eri, gladly, noted("gladly", "recommends", ",\"phrase\":\"trust\""));
        village.of("six").answer(gladly, "yes");
        var asked = village.of("six").ask(cin, "");
        assertThat(eri.get(API + "/" + asked)).contains("\"gladly\"");
        var no = village.of("dix").ask(cin, "");
        answer(eri, no, "{\"answer\":\"no\"}");
        var next = village.of("sep").ask(village.of("six"), "");
        assertThat(village.of("cin").get(API + "/" + next)).contains("\"gladly\"");
        var struck = village.of("dix").ask(village.of("six"), ",\"without\":[\"" + eri.id() + "\"]");
        var after = village.of("dix").ask(village.of("sep"), "");
        answer(eri, after, noted("gladly", "recommends again", ""));
        assertThat(village.of("cin").get(API + "/" + after)).contains("\"gladly\"");
        broken.addAll(List.of(next, after));
        goesOn.putAll(Map.of(after, "dix", gladly, "cin", asked, "six", no, "dix", next, "sep", struck, "dix"));
    }

    /** As the one who is asked for: not yet, now, proposed another way, has met, said no. */
    private void isAsked(Village village, SqlTables tables) throws Exception {
        var eri = village.of("eri");
        var one = village.of("one");
        var notYet = village.of("oct").ask(eri, "");
        var offered = village.of("onz").ask(eri, "");
        answer(one, offered, "{\"answer\":\"gladly\"}");
        var rather = village.of("dou").ask(eri, "");
        answer(one, rather, "{\"answer\":\"gladly\"}");
        answer(eri, rather, noted("rather", "would rather", ",\"way\":\"event\""));
        var met = village.of("tre").ask(eri, "");
        answer(one, met, "{\"answer\":\"gladly\"}");
        village.of("eri").answer(met, "yes");
        meet(tables, eri, met);
        var no = village.of("two").ask(eri, "");
        answer(one, no, "{\"answer\":\"gladly\"}");
        answer(eri, no, "{\"answer\":\"no\"}");
        assertThat(eri.get(API)).doesNotContain(notYet).contains(offered);
        goesOn.putAll(Map.of(notYet, "oct", offered, "onz", rather, "dou", met, "tre", no, "two"));
    }

    private static void reply(Village.Villager who, String about, String text) {
        var replied = who.call(
                "POST", API, "{\"about\":\"%s\",\"purpose\":\"advice\",\"text\":\"%s\"}".formatted(about, text));
        assertThat(replied.statusCode()).as(replied.body()).isEqualTo(201);
    }

    /** Needs and doors of both sides, what was passed over, and who avoids whom. */
    private void posts(Village village) {
        var eri = village.of("eri");
        var nov = village.of("nov");
        var need = eri.post("needs", marked("looks for a loom"), true);
        var door = eri.post("doors", marked("knows weavers"), true);
        eri.post("needs", marked("keeps this for herself"), false);
        var other = nov.post("needs", "Quelqu’un qui connaît les tisserands", true);
        var others = nov.post("doors", "Je connais un tisserand", true);
        press(eri, "/introductions/needs/" + other, "pass");
        press(nov, "/introductions/needs/" + need, "pass");
        for (var about : List.of(need, door)) {
            reply(village.of("sep"), about, "Bonjour");
        }
        reply(eri, others, marked("knocks"));
        press(
                eri,
                "/introductions/settings",
                "save",
                "openness",
                "ties",
                "avoid",
                village.of("dix").id());
        press(village.of("dix"), "/introductions/settings", "save", "avoid", eri.id());
    }

    @Test
    void a21_after_erasing_somebody_with_a_part_in_all_sorts_of_introductions_nothing_of_them_is_left(Portal portal)
            throws Exception {
        var village = Village.of(portal, PEOPLE, TIES, "");
        var eri = village.of("eri");
        try (var tables = SqlTables.of(portal)) {
            for (var name : PEOPLE) {
                press(village.of(name), "/account/availability", "save", "weekly", "20");
            }
            village.awaitWay("eri", "two");
            opens(village);
            isAsked(village, tables);
            asks(portal, village, tables);
            posts(village);
            var account = tables.list("select id::text from account.account where email = ?", eri.email())
                    .get(0);
            var data = new OwnData(portal, eri.cookie(), Village.PASSWORD);
            var taken = data.take().get("personal.json");
            for (var text : List.of(
                    "asks",
                    "asks more",
                    "asks badly",
                    "asked once",
                    "recommends",
                    "would rather",
                    "place of",
                    "looks for a loom",
                    "knows weavers",
                    "keeps this for herself",
                    "knocks",
                    "translation")) {
                assertThat(taken).contains(marked(text));
            }

            data.erase();

            OwnData.awaitQuiet(tables, eri.id());
            for (var text : List.of(MARK, eri.id(), account, eri.email(), eri.handle())) {
                assertThat(tables.holding(text)).as(text).isEmpty();
            }
        }
        goesOn(village);
        assertThat(portal.command("graph", "check").text()).endsWith("difference 0\n");
        assertThat(OwnData.filesHolding(portal, MARK, eri.id())).isEmpty();
        assertThat(portal.console().toLowerCase(Locale.ROOT)).doesNotContain(MARK.toLowerCase(Locale.ROOT));
    }

    /** Those of others run on, or ended as if somebody had been silent; whoever is asked can answer. */
    private void goesOn(Village village) {
        broken.forEach(id -> village.of("cin").answer(id, "gladly"));
        goesOn.forEach((id, asker) -> {
            assertThat(village.of(asker).get(API + "/" + id)).as(asker).containsPattern("\"(on-its-way|room)\"");
            var page = village.of(asker).page("/introductions/" + id);
            assertThat(page.statusCode()).as(asker).isEqualTo(200);
        });
        PEOPLE.stream().filter(name -> !name.equals("eri")).map(village::of).forEach(who -> {
            for (var path :
                    List.of("/introductions", "/rooms", "/requests", "/notifications", "/introductions/doors")) {
                assertThat(who.page(path).statusCode()).as(path).isEqualTo(200);
            }
        });
    }
}
