package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** product.md §2.5 and security.md A22: a block is silent and symmetrical; a report never shows who sent it. */
@PortalTest
class SafePlaceRule5IT {

    private static final List<String> OWN = List.of("/account/seen", "/notifications", "/concerns", "/safety");

    /** A demo account with all that others could find it by. */
    private record Person(String bearer, String cookie, String id, String handle, String name) {

        static Person of(Portal portal, String account) {
            var bearer = "Bearer " + portal.token(account);
            var me = portal.get("/api/v1/me", "Authorization", bearer).body();
            return new Person(
                    bearer,
                    "interlace=" + Session.of(portal, account),
                    first("\"member\":\\{[^}]*\"id\":\"([^\"]+)\"", me),
                    first("\"handle\":\"([^\"]+)\"", me),
                    first("\"member\":\\{[^}]*\"name\":\"([^\"]+)\"", me));
        }

        String query() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    @Test
    void a22_a_block_leaves_no_trace_of_either_for_the_other(Portal portal) {
        var one = Person.of(portal, "member");
        var other = Person.of(portal, "expert");
        assertThat(leaks(portal, one, other)).as("the test means something").hasSize(6);
        long before = total(portal, one, other);

        assertThat(PageForm.of(portal, "/members/" + other.handle() + "/block", one.cookie())
                        .send()
                        .statusCode())
                .isEqualTo(303);
        try {
            assertThat(leaks(portal, one, other)).isEmpty();
            assertThat(leaks(portal, other, one)).isEmpty();
            assertThat(total(portal, one, other)).as("counts").isEqualTo(before - 1);
            assertThat(portal.get("/account/blocks", "Cookie", one.cookie()).body())
                    .contains(other.name());
            assertThat(portal.get("/account/blocks", "Cookie", other.cookie()).body())
                    .doesNotContain(one.name());
            assertThat(portal.get("/account/seen", "Cookie", other.cookie()).body())
                    .doesNotContain(one.name());
        } finally {
            assertThat(PageForm.of(portal, "/account/blocks", one.cookie())
                            .send()
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(leaks(portal, one, other)).hasSize(6);
    }

    /** How many the directory counts that fit the other's name. */
    private static long total(Portal portal, Person viewer, Person other) {
        return Long.parseLong(first(
                "\"total\":(\\d+)",
                portal.get("/api/v1/members?limit=50&q=" + other.query(), "Authorization", viewer.bearer())
                        .body()));
    }

    /** Where one still shows up for the other. */
    private static List<String> leaks(Portal portal, Person viewer, Person hidden) {
        var leaks = new ArrayList<String>();
        for (var page : List.of("", "/report")) {
            if (portal.get("/members/" + hidden.handle() + page, "Cookie", viewer.cookie())
                            .statusCode()
                    != 404) {
                leaks.add("page" + page);
            }
        }
        if (portal.get("/api/v1/members/" + hidden.id(), "Authorization", viewer.bearer())
                        .statusCode()
                != 404) {
            leaks.add("API");
        }
        if (portal.get("/api/v1/members?limit=50&q=" + hidden.query(), "Authorization", viewer.bearer())
                .body()
                .contains(hidden.id())) {
            leaks.add("search");
        }
        if (portal.get("/directory?q=" + hidden.query(), "Cookie", viewer.cookie())
                .body()
                .contains("/members/" + hidden.handle())) {
            leaks.add("directory");
        }
        if (portal.get("/members/" + hidden.handle(), "Cookie", viewer.cookie())
                .body()
                .contains(hidden.name())) {
            leaks.add("name");
        }
        return leaks;
    }

    @Test
    void nobody_blocks_themselves_or_nobody(Portal portal) {
        var one = Person.of(portal, "member");
        for (var handle : List.of(one.handle(), "no-such-person")) {
            assertThat(portal.get("/members/" + handle + "/block", "Cookie", one.cookie())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_person_reported_learns_nothing_and_other_staff_read_it(Portal portal) {
        var reporter = Person.of(portal, "member");
        var reported = Person.of(portal, "facilitator");
        var before = named(portal, reported, reporter);
        var form = PageForm.of(portal, "/members/" + reported.handle() + "/report", reporter.cookie());
        assertThat(form.with("reason", "").send().statusCode()).isEqualTo(422);
        assertThat(form.with("reason", "insisting")
                        .with("wish", "staff")
                        .with("words", "Zeugenmarke")
                        .send()
                        .statusCode())
                .isEqualTo(303);

        var admin = "interlace=" + Session.of(portal, "admin");
        var queue = portal.get("/admin/reports", "Cookie", admin).body();
        var id = first("href=\"/admin/reports/([0-9a-f-]{36})\"", queue);
        assertThat(portal.get("/admin/reports/" + id, "Cookie", admin).body()).contains("Zeugenmarke");
        assertThat(portal.get("/admin/reports", "Cookie", reported.cookie()).body())
                .doesNotContain(id);
        assertThat(portal.get("/admin/reports/" + id, "Cookie", reported.cookie())
                        .statusCode())
                .isEqualTo(404);
        assertThat(named(portal, reported, reporter)).isEqualTo(before);
        for (var page : OWN) {
            assertThat(portal.get(page, "Cookie", reported.cookie()).body())
                    .as(page)
                    .doesNotContain("Zeugenmarke");
        }
        for (var step : List.of("to-looked-at", "to-closed")) {
            assertThat(PageForm.of(portal, "/admin/reports/" + id, admin)
                            .without("write")
                            .without("to-looked-at")
                            .without("to-acted")
                            .without("to-closed")
                            .with(step, "")
                            .send()
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    /** How often somebody is named on each of one's own pages: they may have written to one another. */
    private static List<Integer> named(Portal portal, Person viewer, Person other) {
        return OWN.stream()
                .map(page -> portal.get(page, "Cookie", viewer.cookie()).body().split(Pattern.quote(other.name()), -1))
                .map(parts -> parts.length)
                .toList();
    }
}
