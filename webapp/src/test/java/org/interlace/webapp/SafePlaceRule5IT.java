package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** product.md §2.5 and security.md A22: a block is silent and symmetrical; a report never shows who sent it. */
@PortalTest
class SafePlaceRule5IT {

    /** A demo account with all that others could find it by. */
    private record Person(String account, String bearer, String cookie, String id, String handle, String name) {

        static Person of(Portal portal, String account) {
            var bearer = "Bearer " + portal.token(account);
            var me = portal.get("/api/v1/me", "Authorization", bearer).body();
            return new Person(
                    account,
                    bearer,
                    "interlace=" + Session.of(portal, account),
                    first("\"member\":\\{[^}]*\"id\":\"([^\"]+)\"", me),
                    first("\"handle\":\"([^\"]+)\"", me),
                    first("\"name\":\"([^\"]+)\"", me));
        }

        long total(Portal portal) {
            return Long.parseLong(first(
                    "\"total\":(\\d+)",
                    portal.get("/api/v1/members?limit=1&q=" + query(), "Authorization", bearer)
                            .body()));
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
        long before = found(portal, one, other);
        assertThat(before).isPositive();

        assertThat(PageForm.of(portal, "/members/" + other.handle() + "/block", one.cookie())
                        .send()
                        .statusCode())
                .isEqualTo(303);
        try {
            assertThat(leaks(portal, one, other) + leaks(portal, other, one)).isZero();
            assertThat(found(portal, one, other)).isEqualTo(before - 1);
            assertThat(portal.get("/account/blocks", "Cookie", one.cookie()).body())
                    .contains(other.name());
            assertThat(portal.get("/account/blocks", "Cookie", other.cookie()).body())
                    .doesNotContain(one.name() + "</bdi></strong>");
        } finally {
            var unblocked = PageForm.of(portal, "/account/blocks", one.cookie()).send();
            assertThat(unblocked.statusCode()).isEqualTo(303);
        }
        assertThat(portal.get("/members/" + other.handle(), "Cookie", one.cookie())
                        .statusCode())
                .isEqualTo(200);
    }

    /** How many fit the other's name. */
    private static long found(Portal portal, Person viewer, Person other) {
        return Long.parseLong(first(
                "\"total\":(\\d+)",
                portal.get("/api/v1/members?limit=50&q=" + other.query(), "Authorization", viewer.bearer())
                        .body()));
    }

    /** In how many places one still shows up for the other. */
    private static int leaks(Portal portal, Person viewer, Person hidden) {
        int leaks = 0;
        for (var page : new String[] {"", "/block", "/report"}) {
            leaks += portal.get("/members/" + hidden.handle() + page, "Cookie", viewer.cookie())
                                    .statusCode()
                            == (page.equals("/block") ? 200 : 404)
                    ? 0
                    : page.equals("/block") ? 0 : 1;
        }
        leaks += portal.get("/api/v1/members/" + hidden.id(), "Authorization", viewer.bearer())
                                .statusCode()
                        == 404
                ? 0
                : 1;
        leaks += portal.get("/api/v1/members?limit=50&q=" + hidden.query(), "Authorization", viewer.bearer())
                        .body()
                        .contains(hidden.id())
                ? 1
                : 0;
        leaks += portal.get("/directory?q=" + hidden.query(), "Cookie", viewer.cookie())
                        .body()
                        .contains("/members/" + hidden.handle())
                ? 1
                : 0;
        return leaks;
    }

    @Test
    void nobody_blocks_themselves_or_nobody(Portal portal) {
        var one = Person.of(portal, "member");
        assertThat(portal.get("/members/" + one.handle() + "/block", "Cookie", one.cookie())
                        .statusCode())
                .isEqualTo(404);
        assertThat(portal.get("/members/no-such-person/block", "Cookie", one.cookie())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_person_reported_learns_nothing_and_staff_read_it(Portal portal) {
        var reporter = Person.of(portal, "member");
        var reported = Person.of(portal, "facilitator");
        var form = PageForm.of(portal, "/members/" + reported.handle() + "/report", reporter.cookie());

        assertThat(form.with("reason", "").send().statusCode()).isEqualTo(422);
        assertThat(form.with("reason", "insisting")
                        .with("wish", "staff")
                        .with("words", "Zeugenmarke")
                        .send()
                        .statusCode())
                .isEqualTo(303);

        assertThat(portal.get("/admin/reports", "Cookie", reported.cookie()).body())
                .doesNotContain("/admin/reports/");
        assertThat(portal.get("/account/seen", "Cookie", reported.cookie()).body())
                .doesNotContain("Zeugenmarke", reporter.name());
        var admin = "interlace=" + Session.of(portal, "admin");
        var id = first(
                "href=\"/admin/reports/([0-9a-f-]{36})\"",
                portal.get("/admin/reports", "Cookie", admin).body());
        assertThat(portal.get("/admin/reports/" + id, "Cookie", reported.cookie())
                        .statusCode())
                .isEqualTo(404);
        assertThat(portal.get("/admin/reports/" + id, "Cookie", admin).body()).contains("Zeugenmarke");
        for (int step = 0; step < 3; step++) {
            PageForm.of(portal, "/admin/reports/" + id, admin).without("write").send();
        }
    }
}
