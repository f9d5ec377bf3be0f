package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interlace.testkit.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of a community: 150 people were imported and nobody is tied to anybody; everything goes through the house. */
class ColdStartIT {

    private static final int PEOPLE = 150;
    private static final int REQUESTS = 20;

    /** Different people whom one may look for ways to in a day. */
    private static final int LOOKS = 30;

    private static final String PASSWORD = "marteau girafe potage vent";
    private static final String CALL = "/api/v1/introductions";
    private static final Pattern PERSON =
            Pattern.compile("\"id\":\"([0-9a-f-]{36})\"[^}]*\"name\":\"Personne ([0-9]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    @TempDir
    private Path folder = Path.of("");

    private static final class Clicks {

        private int made;

        void on(Locator what) {
            what.click();
            made++;
        }
    }

    @Test
    void from_the_first_day_everybody_can_be_asked_for_and_one_facilitator_answers_in_one_sitting() throws IOException {
        var distribution = Distributions.copy();
        try (var portal = Portal.start(distribution, folder.resolve("data"), "run", Distributions.WITHOUT_ARCHIVES)) {
            arrive(portal);
            var tokens = IntStream.rangeClosed(1, REQUESTS)
                    .mapToObj(i -> "Bearer " + portal.token("p" + i))
                    .toList();
            var numbers = people(portal, tokens.get(0));
            var people = List.copyOf(numbers.keySet());
            assertThat(people).hasSize(PEOPLE);

            everybodyCanBeAskedFor(portal, tokens, people);
            var requests = ask(portal, tokens, people.subList(PEOPLE - REQUESTS, PEOPLE));
            int clicks = answer(portal);

            System.out.printf(
                    "cold start: %d requests through the house answered with %d clicks, %.2f each%n",
                    REQUESTS, clicks, (double) clicks / REQUESTS);
            assertThat(clicks).isLessThanOrEqualTo(2 * REQUESTS);
            for (int i = 0; i < REQUESTS; i++) {
                assertThat(get(portal, tokens.get(i), CALL + "/" + requests.get(i))
                                .body())
                        .contains("\"on-its-way\"");
            }
            var told = "Bearer " + portal.token(numbers.getOrDefault(people.get(PEOPLE - 1), ""));
            assertThat(get(portal, told, CALL).body()).contains("\"offered\"");
        }
    }

    private void arrive(Portal portal) throws IOException {
        var rows = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(i -> "%d,p%d@demo.test,Personne %03d,Liège,BE".formatted(i, i, i))
                .collect(Collectors.joining("\n", "id,email,display_name,city,country\n", "\n"));
        var file = Files.writeString(folder.resolve("members.csv"), rows);
        var imported = portal.commandWith(
                "interlace-demo\n", "import", "--members", file.toString(), "--password-for-all-stdin");
        assertThat(imported.exit()).as(imported.text()).isZero();
        var created = portal.commandWith(
                PASSWORD + "\n",
                "account",
                "create",
                "--email",
                "facilitator@demo.test",
                "--role",
                "facilitator",
                "--password-stdin");
        assertThat(created.exit()).as(created.text()).isZero();
    }

    /** Ids, and with which number somebody signs in. */
    private static Map<String, String> people(Portal portal, String bearer) {
        var found = new LinkedHashMap<String, String>();
        var next = "";
        do {
            var page = get(portal, bearer, "/api/v1/members?limit=50" + next).body();
            PERSON.matcher(page)
                    .results()
                    .forEach(one -> found.put(one.group(1), "p" + Integer.parseInt(one.group(2))));
            var cursor = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
            next = cursor.find() ? "&cursor=" + cursor.group(1) : "";
        } while (!next.isEmpty());
        return found;
    }

    private static void everybodyCanBeAskedFor(Portal portal, List<String> tokens, List<String> people) {
        for (int i = 0; i < people.size(); i++) {
            var asker = tokens.get(i / (LOOKS - 1));
            var ways = get(portal, asker, CALL + "/ways?to=" + people.get(i));
            if (ways.statusCode() == 409) {
                // the asker's own profile
                continue;
            }
            assertThat(ways.statusCode()).as(ways.body()).isEqualTo(200);
            assertThat(ways.body()).contains("\"items\":[]", "\"house\":true");
        }
    }

    private static List<String> ask(Portal portal, List<String> tokens, List<String> targets) {
        var requests = new ArrayList<String>();
        for (int i = 0; i < REQUESTS; i++) {
            var sent = portal.send(
                    "POST",
                    CALL,
                    "{\"to\":\"%s\",\"purpose\":\"advice\",\"phrases\":[\"starting\"],\"house\":true,\"language\":\"fr\"}"
                            .formatted(targets.get(i)),
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    tokens.get(i));
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
            var id = ID.matcher(sent.body());
            assertThat(id.find()).isTrue();
            requests.add(id.group(1));
        }
        return requests;
    }

    /** All are ticked already: a sentence for all of them, and they are asked. */
    private static int answer(Portal portal) {
        var clicks = new Clicks();
        try (var browser = portal.browser().speaking("fr").withoutScripts()) {
            var page = browser.open("/login?next=/admin/introductions");
            page.locator("#email").fill("facilitator@demo.test");
            page.locator("#password").fill(PASSWORD);
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("#queue-form input[name=one]").count()).isEqualTo(REQUESTS);
            assertThat(page.locator("#lookover-form").count()).isZero();
            clicks.on(page.locator("#queue-form input[name=phrase]").first());
            clicks.on(page.locator("#forward"));
            assertThat(page.locator("#queue-form").count()).isZero();
        }
        return clicks.made;
    }

    private static HttpResponse<String> get(Portal portal, String bearer, String path) {
        return portal.get(path, "Authorization", bearer);
    }
}
