package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * security.md A22: after a block neither finds the other in the directory, in marks and lists of people who can be reached,
 * in needs and doors, in suggestions and ways, in what they once had in common, or in a count. Every page and call that
 * showed one to the other before is asked again, and all that lead to people.
 */
@PortalTest
class A22BlockedIT {

    private static final String API = "/api/v1/introductions";
    private static final String WORDS = "Je cherche quelqu’un qui exporte des épices zinzoline";

    private static final List<String> PAGES = List.of(
            "/",
            "/directory",
            "/directory?reachable=1",
            "/network",
            "/network/code",
            "/rooms",
            "/circles",
            "/requests",
            "/notifications",
            "/account",
            "/account/seen",
            "/account/acting",
            "/safety",
            "/concerns",
            "/organisations",
            "/projects",
            "/introductions",
            "/introductions/needs",
            "/introductions/doors",
            "/introductions/doors?q=zinzoline",
            "/introductions/settings",
            "/api/v1/me",
            "/api/v1/members?limit=100&reachable=1",
            "/api/v1/ties",
            "/api/v1/rooms",
            "/api/v1/requests",
            "/api/v1/circles",
            API,
            API + "/needs",
            API + "/doors",
            API + "/doors?q=zinzoline");

    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z][^\"#?]*(?:\\?about=[^\"]*)?)\"");

    /** Where one shows up for the other. */
    private static Set<String> shown(Village.Villager viewer, Village.Villager other, Set<String> paths) {
        var found = new TreeSet<String>();
        for (var path : paths) {
            var body = path.startsWith("/api/")
                    ? viewer.get(path)
                    : viewer.page(path).body();
            var marks = new ArrayList<>(List.of(other.id(), "/members/" + other.handle(), other.email()));
            if (!path.contains("q=")) {
                // what is looked for stands on the page itself
                marks.add(name(other));
            }
            for (var mark : marks) {
                if (body.contains(mark)) {
                    found.add(path + " shows " + mark);
                }
            }
        }
        return found;
    }

    private static String name(Village.Villager one) {
        return Village.first("\"member\":\\{[^}]*\"name\":\"([^\"]+)\"", one.get("/api/v1/me"));
    }

    /** All that leads to people, what it leads to, and what is about the other. */
    private static Set<String> paths(Village.Villager viewer, Village.Villager other, List<String> more) {
        var paths = new HashSet<>(PAGES);
        for (var path : PAGES) {
            if (!path.startsWith("/api/") && !path.startsWith("/directory")) {
                LINK.matcher(viewer.page(path).body()).results().forEach(link -> paths.add(link.group(1)));
            }
        }
        // what one has blocked is shown to oneself alone
        paths.removeIf(path -> path.matches("/(logout|theme|away|account/blocks).*"));
        paths.addAll(more);
        paths.add("/members/" + other.handle());
        paths.add("/members/" + other.handle() + "/report");
        paths.add("/introductions/new?to=" + other.handle());
        paths.add("/rooms/with/" + other.handle());
        paths.add("/api/v1/members/" + other.id());
        paths.add(API + "/ways?to=" + other.id());
        var words = java.net.URLEncoder.encode(name(other), java.nio.charset.StandardCharsets.UTF_8);
        for (var search : List.of(
                "/directory?q=", "/directory?reachable=1&q=", "/api/v1/members?q=", "/api/v1/members?reachable=1&q=")) {
            paths.add(search + words);
        }
        return paths;
    }

    private static long total(Village.Villager viewer, String query) {
        return Long.parseLong(Village.first("\"total\":(\\d+)", viewer.get("/api/v1/members?limit=1" + query)));
    }

    private final List<String> wrong = new ArrayList<>();

    private void none(Village.Villager viewer, Village.Villager other, Set<String> paths) {
        shown(viewer, other, paths).forEach(leak -> wrong.add("to " + viewer.name() + ": " + leak));
    }

    private void print(String what, int looks) {
        wrong.forEach(System.out::println);
        System.out.printf("A22 %s: %d looks; leaks: %d%n", what, looks, wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_could_have_been_introduced_is_found_nowhere_any_more(Portal portal) throws Exception {
        var village = Village.of(
                portal,
                List.of("uno", "duo", "con", "far"),
                List.of("uno-con", "con-duo", "con-far"),
                "commerce d’épices");
        var uno = village.of("uno");
        var duo = village.of("duo");
        village.awaitWay("uno", "duo");
        var about = posted(List.of(uno, duo));
        var paths = paths(uno, duo, about);
        var back = paths(duo, uno, about);
        var before = shown(uno, duo, paths);
        assertThat(before).as("the test means something").hasSizeGreaterThan(20);
        assertThat(uno.get(API + "/ways?to=" + duo.id()))
                .contains(village.of("con").id());
        long all = total(uno, "&q=" + village.run());
        long reachable = total(uno, "&reachable=1");

        uno.block(duo);

        none(uno, duo, paths);
        none(duo, uno, back);
        noWay(uno, duo);
        noWay(duo, uno);
        assertThat(total(uno, "&q=" + village.run())).as("counts").isEqualTo(all - 1);
        assertThat(total(uno, "&reachable=1"))
                .as("counts of who can be reached")
                .isEqualTo(reachable - 1);
        assertThat(village.of("con").get("/api/v1/ties"))
                .as("nobody else notices")
                .contains(uno.id(), duo.id());
        print("who could be met", paths.size() + back.size());
    }

    @Test
    void a_connector_behind_a_block_opens_no_way_and_is_named_on_none(Portal portal) throws Exception {
        var village = Village.of(
                portal,
                List.of("uno", "con", "zoe", "tar", "end"),
                List.of("uno-con", "con-tar", "uno-zoe", "zoe-con", "con-end"),
                "");
        var uno = village.of("uno");
        var con = village.of("con");
        var tar = village.of("tar");
        village.awaitWay("uno", "tar");
        assertThat(uno.get(API + "/ways?to=" + tar.id())).contains(con.id());
        long reachable = total(uno, "&reachable=1");
        assertThat(reachable).as("the test means something").isGreaterThan(1);
        var id = uno.ask(tar, "");
        assertThat(con.get(API + "/" + id)).contains("\"gladly\"");

        con.block(uno);

        assertThat(uno.get(API + "/ways?to=" + village.of("end").id()))
                .doesNotContain(con.id())
                .contains("\"items\":[]");
        assertThat(con.call("GET", API + "/" + id, "").statusCode())
                .as("the connector is not asked any more")
                .isEqualTo(404);
        assertThat(con.page("/introductions/" + id).statusCode()).isEqualTo(404);
        assertThat(uno.get(API + "/" + id)).contains("\"on-its-way\"");
        assertThat(uno.get("/api/v1/members?limit=100&reachable=1"))
                .doesNotContain(tar.id(), village.of("end").id());
        assertThat(total(uno, "&reachable=1")).isLessThan(reachable);
        none(uno, con, paths(uno, con, List.of("/introductions/" + id, API + "/" + id)));
        none(con, uno, paths(con, uno, List.of("/introductions/" + id, API + "/" + id)));
        print("connectors", 2 * PAGES.size());
    }

    @Test
    void what_two_have_had_in_common_no_longer_shows_one_to_the_other(Portal portal) throws Exception {
        var village = Village.of(portal, List.of("tre", "qua", "con", "cie"), List.of("tre-con", "con-qua"), "");
        var tre = village.of("tre");
        var qua = village.of("qua");
        var con = village.of("con");
        village.awaitWay("tre", "qua");
        var id = tre.ask(qua, "");
        con.answer(id, "gladly");
        qua.answer(id, "yes");
        var room = Village.first("\"room\":\"([^\"]+)\"", tre.get(API + "/" + id));
        List.of(tre, qua).forEach(one -> say(one, room));
        var circle = circle(portal, qua, List.of(tre, con));
        var project = project(portal, qua, tre);
        var about = List.of(
                "/introductions/" + id,
                API + "/" + id,
                "/api/v1/requests/" + id,
                "/rooms/" + room,
                "/api/v1/rooms/" + room + "/messages",
                circle,
                "/api/v1" + circle,
                project);
        var paths = paths(tre, qua, about);
        var back = paths(qua, tre, about);
        var before = shown(tre, qua, paths);
        assertThat(before).as("the test means something").hasSizeGreaterThan(10);

        qua.block(tre);

        none(tre, qua, paths);
        none(qua, tre, back);
        print("what two had in common", paths.size() + back.size());
    }

    private static void say(Village.Villager one, String room) {
        var said = one.call("POST", "/api/v1/rooms/" + room + "/messages", "{\"words\":\"Bonjour\"}");
        assertThat(said.statusCode()).isEqualTo(201);
    }

    private static List<String> posted(List<Village.Villager> people) {
        var paths = new ArrayList<String>();
        for (var one : people) {
            var need = one.post("needs", WORDS + " " + one.name(), true);
            var door = one.post("doors", "Des grossistes en épices zinzoline " + one.name(), true);
            paths.addAll(List.of(
                    "/introductions/needs/" + need,
                    API + "/needs/" + need,
                    "/introductions/new?about=" + need,
                    "/introductions/new?about=" + door));
        }
        return paths;
    }

    private static void noWay(Village.Villager viewer, Village.Villager other) {
        var ways = viewer.call("GET", API + "/ways?to=" + other.id(), "");
        var absent = viewer.call("GET", API + "/ways?to=" + UUID.randomUUID(), "");
        assertThat(ways.statusCode()).isEqualTo(404);
        assertThat(ways.body()).isEqualTo(absent.body());
    }

    private static String circle(Portal portal, Village.Villager owner, List<Village.Villager> others) {
        var made = PageForm.of(portal, "/circles/new", owner.cookie())
                .with("kind", "trade")
                .with("name", "Cercle " + owner.handle())
                .with("purpose", "Nous parlons de tissus.")
                .with("addresses", others.get(0).handle() + " " + others.get(1).handle())
                .send();
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        for (var other : others) {
            confirm(other);
        }
        return made.headers().firstValue("location").orElse("");
    }

    private static void confirm(Village.Villager asked) {
        var id = Village.first("\"waiting\":\\[\\{[^}]*\"id\":\"([^\"]+)\"", asked.get("/api/v1/requests"));
        var answered = asked.call("POST", "/api/v1/requests/" + id + "/answers", "{\"answer\":\"confirm\"}");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
    }

    private static String project(Portal portal, Village.Villager owner, Village.Villager peer) {
        var made = PageForm.of(portal, "/projects/new", owner.cookie(), "project")
                .with("title", "Projet " + owner.handle())
                .with("audience", "members")
                .send();
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        var path = made.headers().firstValue("location").orElse("").replaceAll("\\?.*", "");
        var asked = PageForm.of(portal, path + "/edit", owner.cookie(), "asking")
                .with("member", peer.handle())
                .with("part", "peer")
                .send();
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        var confirmed = HeldForm.of(portal, path, "yes-*", peer.cookie())
                .sentBy(portal, HeldForm.Hand.of(portal, peer.cookie()));
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(303);
        return path;
    }
}
