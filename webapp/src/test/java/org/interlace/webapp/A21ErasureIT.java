package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * security.md A21: somebody with activity in everything takes all of it along and is then erased; nothing of them is left
 * in any table, file or log, and what is counted stays. Whoever adds a place where people leave something lets this
 * person leave something there too, with {@link #MARK} in it.
 */
@PortalTest
class A21ErasureIT {

    private static final String MARK = "Qvixerased";
    private static final String EMAIL = "qvixerased@example.org";
    private static final String PASSWORD = "a long password for a trial";
    private static final String JSON = "application/json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a21_after_erasing_somebody_with_activity_in_everything_nothing_of_them_is_left(Portal portal)
            throws Exception {
        var person = arrive(portal);
        leaveSomethingEverywhere(portal, person);
        checkExport(portal, person);
        try (var tables = SqlTables.of(portal)) {
            assertThat(tables.holding(MARK)).as("the test means something").hasSizeGreaterThan(3);
            var counted = counts(tables);

            person.data(portal).erase();

            OwnData.awaitQuiet(tables, person.id());
            assertThat(tables.holding(MARK)).isEmpty();
            assertThat(tables.holding(person.id())).isEmpty();
            assertThat(tables.holding(person.account())).isEmpty();
            assertThat(counts(tables)).as("aggregates").isEqualTo(counted);
        }
        assertThat(portal.command("graph", "check").text()).endsWith("difference 0\n");
        assertThat(OwnData.filesHolding(portal, MARK, person.id())).isEmpty();
        assertThat(portal.console().toLowerCase(java.util.Locale.ROOT)).doesNotContain("qvixerased");
    }

    private record Person(String id, String account, String handle, String bearer, String cookie) {

        OwnData data(Portal portal) {
            return new OwnData(portal, cookie, PASSWORD);
        }

        HttpResponse<String> call(Portal portal, String path, String body) {
            return portal.send("POST", path, body, "Authorization", bearer, "Content-Type", JSON);
        }
    }

    private Person arrive(Portal portal) throws IOException {
        var file = folder.resolve("members.csv");
        Files.writeString(
                file,
                "id,email,display_name,city,country,skills,bio\n%s-1,%s,%s Personne,Liège,BE,,%s texte\n"
                        .formatted(MARK, EMAIL, MARK, MARK));
        var come =
                portal.commandWith(PASSWORD + "\n", "import", "--members", file.toString(), "--password-for-all-stdin");
        assertThat(come.exit()).as(come.text()).isZero();
        Files.delete(file);
        var token = portal.send(
                "POST",
                "/api/v1/tokens",
                "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"%s\"}".formatted(EMAIL, PASSWORD, MARK),
                "Content-Type",
                JSON);
        var bearer = "Bearer " + first("\"token\"\\s*:\\s*\"([^\"]+)\"", token.body());
        var me = portal.get("/api/v1/me", "Authorization", bearer).body();
        var entered = PageForm.of(portal, "/login", "none=1")
                .with("email", EMAIL)
                .with("password", PASSWORD)
                .send();
        return new Person(
                first("\"member\":\\{[^}]*\"id\":\"([^\"]+)\"", me),
                first("\"account\":\\{[^}]*\"id\":\"([^\"]+)\"", me),
                first("\"handle\":\"([^\"]+)\"", me),
                bearer,
                "interlace=" + Session.begunBy(entered).orElseThrow());
    }

    private static void leaveSomethingEverywhere(Portal portal, Person person) {
        var version = portal.get("/api/v1/members/" + person.id(), "Authorization", person.bearer())
                .headers()
                .firstValue("etag")
                .orElse("");
        assertThat(portal.send(
                                "PATCH",
                                "/api/v1/members/" + person.id(),
                                "{\"headline\":\"%s headline\",\"about\":\"%s about\"}".formatted(MARK, MARK),
                                "Authorization",
                                person.bearer(),
                                "Content-Type",
                                "application/merge-patch+json",
                                "If-Match",
                                version)
                        .statusCode())
                .isEqualTo(200);
        var coach = handle(portal, "coach");
        assertThat(PageForm.of(portal, "/members/" + coach + "/report", person.cookie())
                        .with("reason", "other")
                        .with("wish", "staff")
                        .with("words", MARK + " words")
                        .send()
                        .statusCode())
                .isEqualTo(303);
        assertThat(PageForm.of(portal, "/members/" + handle(portal, "juror") + "/block", person.cookie())
                        .send()
                        .statusCode())
                .isEqualTo(303);
        assertThat(PageForm.of(portal, "/circles/new", person.cookie())
                        .with("kind", "trade")
                        .with("name", MARK + " circle")
                        .with("purpose", MARK + " purpose of a circle")
                        .with("addresses", coach + " " + handle(portal, "expert"))
                        .send()
                        .statusCode())
                .isEqualTo(303);
        var facilitator = "interlace=" + Session.of(portal, "facilitator");
        assertThat(PageForm.of(portal, "/admin/acting", facilitator)
                        .with("member", person.handle())
                        .with("purpose", MARK + " purpose")
                        .with("days", "2")
                        .send()
                        .statusCode())
                .isEqualTo(303);
        var unused = PageForm.of(portal, "/privacy", person.cookie()).send();
        leaveSomethingWithOthers(portal, person, facilitator);
    }

    private static void leaveSomethingWithOthers(Portal portal, Person person, String facilitator) {
        send(PageForm.of(portal, "/projects/new", person.cookie(), "project")
                .with("title", MARK + " project")
                .with("summary.fr", MARK + " summary")
                .with("audience", "members"));
        send(PageForm.of(
                        portal,
                        "/projects/safran-et-compagnie/edit",
                        "interlace=" + Session.of(portal, "member"),
                        "asking")
                .with("member", person.handle())
                .with("part", "peer"));
        send(PageForm.of(
                        portal,
                        "/organisations/trame-commune/edit",
                        "interlace=" + Session.of(portal, "admin"),
                        "people")
                .with("member", person.handle()));
        send(PageForm.of(portal, "/profile/gender", person.cookie(), "stating").with("gender", "woman"));
        send(PageForm.of(portal, "/safety", person.cookie(), "reach-form"));
        var shown = PageForm.of(portal, "/network/code", facilitator, "show")
                .with("kind", "friend")
                .send();
        var code = first("class=\"digits\"><bdi dir=\"ltr\">([0-9 ]+)<", shown.body());
        assertThat(person.call(portal, "/api/v1/ties", "{\"code\":\"" + code + "\"}")
                        .statusCode())
                .isEqualTo(201);
        var other = first(
                "\"member\":\\{[^}]*\"id\":\"([^\"]+)\"",
                portal.get("/api/v1/me", "Authorization", "Bearer " + portal.token("facilitator"))
                        .body());
        var room = first(
                "\"id\":\"([^\"]+)\"",
                person.call(portal, "/api/v1/rooms", "{\"with\":\"" + other + "\"}")
                        .body());
        assertThat(person.call(portal, "/api/v1/rooms/" + room + "/messages", "{\"words\":\"" + MARK + " said\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    private static void send(PageForm form) {
        var answer = form.send();
        assertThat(answer.statusCode()).as(form.path() + " " + answer.body()).isEqualTo(303);
    }

    private static String handle(Portal portal, String account) {
        return first(
                "\"handle\":\"([^\"]+)\"",
                portal.get("/api/v1/me", "Authorization", "Bearer " + portal.token(account))
                        .body());
    }

    private static void checkExport(Portal portal, Person person) throws Exception {
        var files = person.data(portal).take();
        assertThat(files).containsOnlyKeys("personal.html", "personal.json");
        assertThat(files.get("personal.json"))
                .contains(
                        "core.account",
                        "core.member",
                        "core.reports",
                        "core.blocks",
                        "core.acting",
                        "core.circles",
                        "core.projects",
                        "core.represents",
                        "core.ties",
                        "core.seats",
                        "core.messages",
                        "woman",
                        MARK + " project",
                        MARK + " summary",
                        MARK + " said",
                        EMAIL,
                        MARK)
                .doesNotContain("$argon2");
        assertThat(files.get("personal.html"))
                .contains(MARK + " words", MARK + " purpose", EMAIL, "<html lang=\"fr\" dir=\"ltr\">")
                .doesNotContain("src=", "href=", "http://", "https://");
    }

    /** What staff count and answer for: it stays, without the person. */
    private static List<String> counts(SqlTables tables) throws Exception {
        return List.of(
                tables.list("select count(*) from safety.report").get(0),
                tables.list("select count(*) from safety.audit where act = 'safety.act.acting-asked'")
                        .get(0),
                tables.list("select count(*) from vocabulary.term").get(0));
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
