package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.Temporary;

/** People who come by a file for one test, tied to each other as it wishes and to nobody else. */
final class Village {

    static final String PASSWORD = "a long password for a village";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Portal portal;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Villager> people = new LinkedHashMap<>();

    /** One of them. */
    record Villager(Portal portal, String name, String email, String id, String handle, String bearer, String cookie) {

        static Villager enter(Portal portal, String name, String email) {
            var token = portal.send(
                    "POST",
                    "/api/v1/tokens",
                    "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"test\"}".formatted(email, PASSWORD),
                    "Content-Type",
                    "application/json");
            var bearer = "Bearer " + first("\"token\"\\s*:\\s*\"([^\"]+)\"", token.body());
            var me = portal.get("/api/v1/me", "Authorization", bearer).body();
            var entered = PageForm.of(portal, "/login", "none=1")
                    .with("email", email)
                    .with("password", PASSWORD)
                    .send();
            return new Villager(
                    portal,
                    name,
                    email,
                    first("\"member\":\\{[^}]*\"id\":\"([^\"]+)\"", me),
                    first("\"handle\":\"([^\"]+)\"", me),
                    bearer,
                    "interlace=" + Session.begunBy(entered).orElseThrow());
        }

        HttpResponse<String> call(String method, String path, String body) {
            return portal.send(
                    method,
                    path,
                    body.isEmpty() ? null : body,
                    "Authorization",
                    bearer,
                    "Content-Type",
                    "application/json");
        }

        /** What a path of the API answers. */
        String get(String path) {
            return call("GET", path, "").body();
        }

        HttpResponse<String> page(String path) {
            return portal.get(path, "Cookie", cookie);
        }

        /** Asks somebody to be met; answers the id. */
        String ask(Villager target, String more) {
            return ask(target.id, more);
        }

        /** The same of somebody by id. */
        String ask(String target, String more) {
            var asked = call(
                    "POST",
                    "/api/v1/introductions",
                    "{\"to\":\"%s\",\"purpose\":\"advice\",\"text\":\"Bonjour\",\"language\":\"fr\"%s}"
                            .formatted(target, more));
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
            return first("\"id\":\"([^\"]+)\"", asked.body());
        }

        void answer(String id, String answer) {
            var answered = call("POST", "/api/v1/introductions/" + id + "/answers", "{\"answer\":\"" + answer + "\"}");
            assertThat(answered.statusCode()).as(name + " " + answered.body()).isEqualTo(204);
        }

        /** Shows a need or a door; answers its id. */
        String post(String kind, String text, boolean shown) {
            var written = call(
                    "POST",
                    "/api/v1/introductions/" + kind,
                    "{\"text\":\"%s\",\"language\":\"fr\",\"purpose\":\"advice\",\"shown\":%s}".formatted(text, shown));
            assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
            return first("\"id\":\"([^\"]+)\"", written.body());
        }

        void block(Villager other) {
            assertThat(PageForm.of(portal, "/members/" + other.handle + "/block", cookie)
                            .send()
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private Village(Portal portal) {
        this.portal = portal;
    }

    static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    /**
     * @param ties each two names with a dash between; open, and long since
     * @param more the skills and words of all of them
     */
    static Village of(Portal portal, List<String> names, List<String> ties, String more) throws IOException {
        var village = new Village(portal);
        var run = village.run;
        var members = new StringBuilder("id,email,display_name,city,country,skills,bio,joined_at\n");
        var emails = new LinkedHashMap<String, String>();
        for (var name : names) {
            var email = name + "." + run + "@village.test";
            emails.put(name, email);
            members.append("%s-%s,%s,%s Vil%s,Liège,BE,%s,,2025-01-01T09:00:00Z\n"
                    .formatted(
                            run,
                            name,
                            email,
                            name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                            run,
                            more));
        }
        var connections = new StringBuilder("member_a,member_b,since\n");
        for (var tie : ties) {
            var two = tie.split("-", 2);
            connections.append("%s-%s,%s-%s,2025-02-01T09:00:00Z\n".formatted(run, two[0], run, two[1]));
        }
        village.come(members.toString(), connections.toString());
        emails.forEach((name, email) -> village.people.put(name, Villager.enter(portal, name, email)));
        return village;
    }

    private void come(String members, String connections) throws IOException {
        var folder = Temporary.folder("interlace-village");
        var people = Files.writeString(folder.resolve("members.csv"), members);
        var ties = Files.writeString(folder.resolve("connections.csv"), connections);
        var come = portal.commandWith(
                PASSWORD + "\n",
                "import",
                "--members",
                people.toString(),
                "--connections",
                ties.toString(),
                "--ties-open",
                "--password-for-all-stdin");
        assertThat(come.exit()).as(come.text()).isZero();
        assertThat(come.text()).doesNotContain(" 1 rejected");
        Files.delete(people);
        Files.delete(ties);
    }

    /** A word in the names of all of them. */
    String run() {
        return "Vil" + run;
    }

    Villager of(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** Waits until the graph knows a way from one to another. */
    void awaitWay(String from, String to) {
        var path = "/api/v1/introductions/ways?to=" + of(to).id();
        MailPortal.await(PATIENCE, () -> of(from).get(path).contains("\"connectors\":[{"));
    }
}
