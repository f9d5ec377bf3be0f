package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.interlace.navigation.CorePages;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** Role × route: what each address answers to each role. An address of the portal that is in no row fails. */
@PortalTest
class AccessIT {

    private static final List<String> ROLES =
            List.of("visitor", "member", "partner", "facilitator", "curator", "admin");

    /** Status for visitor, member, partner, facilitator, curator, admin. */
    private static final Map<String, List<Integer>> PAGES = Map.ofEntries(
            Map.entry("/", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/directory", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/login", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/account", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/account/password", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/account/email", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/account/email/nothing", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/account/tokens", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/login/forgotten", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/login/forgotten/nothing", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/login/link", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/login/link/nothing", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/login/sent", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/login/code", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/invitation/nothing", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/apply", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/apply/sent", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/apply/done", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/apply/nothing", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/admin/applications", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/applications/new", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/applications/nothing", List.of(303, 403, 403, 404, 403, 404)),
            Map.entry("/admin/invitations", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/invitations/new", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/invitations/many", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/invitations/nothing/sheet", List.of(303, 403, 403, 404, 403, 404)),
            Map.entry("/admin/codes", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/network", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/network/code", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/admin/ties", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/rooms", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/rooms/00000000-0000-0000-0000-000000000000", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/rooms/with/nobody-at-all", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/members/nobody-at-all/conversation", List.of(303, 403, 403, 404, 403, 404)),
            Map.entry("/circles", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/circles/new", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/circles/fil-et-aiguille", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/circles/nothing-at-all", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/requests", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/answers/done", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/answers/nothing", List.of(404, 404, 404, 404, 404, 404)),
            Map.entry("/safety", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/concerns", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/away", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/account/blocks", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/account/acting", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/members/nobody-at-all/block", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/members/nobody-at-all/report", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/admin/acting", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/reports", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/reports/nothing", List.of(303, 403, 403, 404, 403, 404)),
            Map.entry("/admin/trusted", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/account/data", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/account/data/erase", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/account/erased", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/privacy", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/admin/register", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/account/seen", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/admin/audit", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/notifications", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/notifications/00000000-0000-0000-0000-000000000000", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/account/notifications", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/account/availability", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/unsubscribe/no-such-link", List.of(404, 404, 404, 404, 404, 404)),
            Map.entry("/admin/mail", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/mail/phone", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/mail/00000000-0000-0000-0000-000000000000", List.of(303, 403, 403, 403, 403, 404)),
            Map.entry("/logout", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/example", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/example/menu.txt", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/example/nothing.txt", List.of(404, 404, 404, 404, 404, 404)),
            Map.entry("/introductions", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/introductions/new", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/introductions/settings", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/introductions/needs", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry(
                    "/introductions/needs/00000000-0000-0000-0000-000000000000", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/introductions/doors", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/introductions/00000000-0000-0000-0000-000000000000", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/admin/introductions", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/introductions/rules", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/introductions/figures", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin", List.of(303, 403, 403, 200, 200, 200)),
            Map.entry("/admin/members", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/members/new", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/members/nothing", List.of(303, 403, 403, 403, 403, 404)),
            Map.entry("/admin/members/00000000-0000-0000-0000-000000000000", List.of(303, 403, 403, 403, 403, 404)),
            Map.entry("/admin/roles", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/roles/juror", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/roles/nothing-at-all", List.of(303, 403, 403, 403, 403, 404)),
            Map.entry("/admin/plugins", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/sample-data", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/members/nobody-at-all", List.of(404, 404, 404, 404, 404, 404)),
            Map.entry("/profile/words", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/profile/more", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/admin/vocabularies", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/vocabularies/skill", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/vocabularies/nothing", List.of(303, 403, 403, 404, 403, 404)),
            Map.entry("/admin/vocabularies/skill/nothing", List.of(303, 403, 403, 404, 403, 404)),
            Map.entry("/admin/parity", List.of(303, 403, 403, 200, 403, 200)),
            Map.entry("/admin/fields", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/fields/route", List.of(303, 403, 403, 403, 403, 200)),
            Map.entry("/admin/fields/nothing", List.of(303, 403, 403, 403, 403, 404)),
            Map.entry("/profile/picture", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/media/00000000-0000-0000-0000-000000000000/112", List.of(404, 404, 404, 404, 404, 404)),
            Map.entry("/profile/gender", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/profile/nothing", List.of(303, 404, 404, 404, 404, 404)),
            Map.entry("/organisations", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/organisations/trame-commune/edit", List.of(303, 403, 403, 200, 200, 200)),
            Map.entry("/projects", List.of(200, 200, 200, 200, 200, 200)),
            Map.entry("/projects/new", List.of(303, 200, 200, 200, 200, 200)),
            Map.entry("/projects/safran-et-compagnie", List.of(404, 200, 200, 200, 200, 200)),
            Map.entry("/projects/safran-et-compagnie/edit", List.of(303, 200, 403, 403, 403, 403)),
            Map.entry("/projects/nothing-at-all", List.of(404, 404, 404, 404, 404, 404)),
            Map.entry("/organisations/nothing-at-all", List.of(404, 404, 404, 404, 404, 404)),
            Map.entry("/nowhere", List.of(404, 404, 404, 404, 404, 404)));

    private static final Map<String, List<Integer>> API = Map.ofEntries(
            Map.entry("/api/v1/me", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/api/v1/members", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/api/v1/members/00000000-0000-0000-0000-000000000000", List.of(401, 404, 404, 404, 404, 404)),
            Map.entry("/api/v1/example/dishes", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/api/v1/introductions", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/api/v1/introductions/ways", List.of(401, 404, 404, 404, 404, 404)),
            Map.entry(
                    "/api/v1/introductions/00000000-0000-0000-0000-000000000000",
                    List.of(401, 404, 404, 404, 404, 404)),
            Map.entry(
                    "/api/v1/introductions/00000000-0000-0000-0000-000000000000/answers",
                    List.of(405, 405, 405, 405, 405, 405)),
            Map.entry("/api/v1/introductions/needs", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry(
                    "/api/v1/introductions/needs/00000000-0000-0000-0000-000000000000",
                    List.of(401, 404, 404, 404, 404, 404)),
            Map.entry("/api/v1/introductions/doors", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry(
                    "/api/v1/introductions/doors/00000000-0000-0000-0000-000000000000",
                    List.of(405, 405, 405, 405, 405, 405)),
            Map.entry("/api/v1/admin/plugins", List.of(401, 403, 403, 403, 403, 200)),
            Map.entry("/api/v1/admin/plugins/example/moves", List.of(405, 405, 405, 405, 405, 405)),
            Map.entry("/api/v1/tokens", List.of(405, 405, 405, 405, 405, 405)),
            Map.entry("/api/v1/nothing", List.of(404, 404, 404, 404, 404, 404)),
            Map.entry("/api/v1/ties", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/api/v1/ties/00000000-0000-0000-0000-000000000000", List.of(405, 405, 405, 405, 405, 405)),
            Map.entry(
                    "/api/v1/ties/00000000-0000-0000-0000-000000000000/answers", List.of(405, 405, 405, 405, 405, 405)),
            Map.entry("/api/v1/rooms", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry(
                    "/api/v1/rooms/00000000-0000-0000-0000-000000000000/messages",
                    List.of(401, 404, 404, 404, 404, 404)),
            Map.entry("/api/v1/rooms/00000000-0000-0000-0000-000000000000/seat", List.of(405, 405, 405, 405, 405, 405)),
            Map.entry("/api/v1/circles", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/api/v1/circles/fil-et-aiguille", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/api/v1/circles/nothing-at-all", List.of(401, 404, 404, 404, 404, 404)),
            Map.entry("/api/v1/requests", List.of(401, 200, 200, 200, 200, 200)),
            Map.entry("/api/v1/requests/00000000-0000-0000-0000-000000000000", List.of(401, 404, 404, 404, 404, 404)),
            Map.entry(
                    "/api/v1/requests/00000000-0000-0000-0000-000000000000/answers",
                    List.of(405, 405, 405, 405, 405, 405)));

    @Test
    void every_page_answers_each_role_as_declared(Portal portal) {
        var soft = new SoftAssertions();
        for (int i = 0; i < ROLES.size(); i++) {
            var cookie = ROLES.get(i).equals("visitor") ? "none=1" : "interlace=" + Session.of(portal, ROLES.get(i));
            for (var page : PAGES.entrySet()) {
                soft.assertThat(portal.get(page.getKey(), "Cookie", cookie).statusCode())
                        .as(page.getKey() + " for " + ROLES.get(i))
                        .isEqualTo(page.getValue().get(i));
            }
        }
        soft.assertAll();
    }

    @Test
    void every_call_answers_each_role_as_declared(Portal portal) {
        var soft = new SoftAssertions();
        for (int i = 0; i < ROLES.size(); i++) {
            var bearer = ROLES.get(i).equals("visitor") ? null : "Bearer " + portal.token(ROLES.get(i));
            for (var call : API.entrySet()) {
                var answer =
                        bearer == null ? portal.get(call.getKey()) : portal.get(call.getKey(), "Authorization", bearer);
                soft.assertThat(answer.statusCode())
                        .as(call.getKey() + " for " + ROLES.get(i))
                        .isEqualTo(call.getValue().get(i));
            }
        }
        soft.assertAll();
    }

    @Test
    void no_address_is_missing_in_these_tables(Portal portal) {
        for (var rule : CorePages.PAGES) {
            assertThat(PAGES.keySet()).as(rule.address()).anyMatch(row -> fits(rule.address(), row));
        }
        for (var line : portal.get("/openapi").body().lines().toList()) {
            if (line.startsWith("  /api/v1/") && line.endsWith(":")) {
                var address = line.strip().replaceAll(":$", "");
                assertThat(API.keySet()).as(address).anyMatch(row -> fits(address, row));
            }
        }
    }

    /** Addresses that only POST answers stand in the tables as they are written. */
    private static boolean fits(String address, String row) {
        return row.matches(address.replaceAll("\\{[^}]+}", "[a-z0-9-]+"));
    }

    @Test
    void a_file_is_read_safely_and_not_sent_twice(Portal portal) {
        var cookie = "interlace=" + Session.of(portal, "member");
        var first = portal.get("/example/menu.txt", "Cookie", cookie);
        assertThat(first.headers().map())
                .containsEntry("content-type", List.of("text/plain; charset=utf-8"))
                .containsEntry(
                        "content-security-policy", List.of("default-src 'none'; sandbox; frame-ancestors 'none'"))
                .containsEntry("content-disposition", List.of("attachment; filename=\"menu.txt\""))
                .containsEntry("cache-control", List.of("private, max-age=0, must-revalidate"))
                .containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(first.body()).contains("Mansaf");

        var tag = first.headers().firstValue("etag").orElseThrow();
        var again = portal.get("/example/menu.txt", "Cookie", cookie, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var other = "interlace=" + Session.of(portal, "partner");
        assertThat(portal.get("/example/menu.txt", "Cookie", other, "If-None-Match", tag)
                        .statusCode())
                .as("nobody's is that of somebody else")
                .isEqualTo(200);

        assertThat(portal.send("POST", "/example/menu.txt", "", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(404);
        var browser = portal.get("/example/menu.txt", "Accept", "text/html");
        assertThat(browser.statusCode()).isEqualTo(303);
        assertThat(browser.headers().firstValue("location")).hasValue("/login?next=%2Fexample%2Fmenu.txt");
    }

    @Test
    void tricks_with_paths_open_nothing(Portal portal) {
        for (var path : List.of(
                "/admin/",
                "/admin;x",
                "/admin/plugins;x=y",
                "//admin/plugins",
                "/./admin/plugins",
                "/Admin/plugins",
                "/admin%2fplugins",
                "/%61dmin/plugins",
                "/admin/plugins.",
                "/admin/plugins.xhtml",
                "/faces/admin/plugins",
                "/WEB-INF/web.xml",
                "/.//WEB-INF/web.xml",
                "/WEB-INF/registry/plugins.xhtml",
                "/%57EB-INF/web.xml",
                "/META-INF/beans.xml",
                "/jakarta.faces.resource/x.js?ln=../WEB-INF",
                "/example/menu.txt/",
                "/example/menu.txt;x",
                "/example/%6denu.txt",
                "/example/../example/menu.txt",
                "/example//menu.txt",
                "/example/MENU.TXT",
                "/members/..%2f..%2fadmin")) {
            var answer = portal.get(path.replace("\\", "%5c"));
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("<web-app").doesNotContain("ui:composition");
        }
    }

    @Test
    void every_answer_carries_the_headers(Portal portal) {
        for (var path :
                List.of("/", "/directory", "/login", "/nowhere", "/api/v1/me", "/theme/nothing", "/health/live")) {
            var headers = portal.get(path).headers();
            assertThat(headers.firstValue("content-security-policy"))
                    .as(path)
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
            assertThat(headers.firstValue("x-content-type-options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("referrer-policy")).as(path).isPresent();
            assertThat(headers.firstValue("permissions-policy")).as(path).isPresent();
            assertThat(headers.firstValue("x-powered-by")).as(path).isEmpty();
            assertThat(headers.firstValue("server")).as(path).isEmpty();
        }
    }

    @Test
    void bad_input_is_a_problem_document_never_a_stack_trace(Portal portal) {
        var bearer = "Bearer " + portal.token("member");
        var answers = List.of(
                portal.send("POST", "/api/v1/tokens", "no json", "Content-Type", "application/json"),
                portal.send("POST", "/api/v1/tokens", "{}", "Content-Type", "application/json"),
                portal.send("POST", "/api/v1/tokens", "x".repeat(10_000_000), "Content-Type", "application/json"),
                portal.get("/api/v1/members/not-a-uuid", "Authorization", bearer),
                portal.get("/api/v1/members?limit=x", "Authorization", bearer),
                portal.get("/api/v1/me", "Authorization", "Bearer ilt_wrong"),
                portal.get("/api/v1/me", "Authorization", "Basic YTpi"));
        for (var answer : answers) {
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body())
                    .contains("\"status\":" + answer.statusCode())
                    .doesNotContain("Exception");
        }
    }

    @Test
    void a_token_with_scopes_does_nothing_beyond_them(Portal portal) {
        assertThat(changeOwnName(portal, token(portal, "registry:plugin:switch")))
                .isEqualTo(403);
        assertThat(changeOwnName(portal, token(portal, "member:profile:change")))
                .isEqualTo(412);
        var reading = portal.get("/api/v1/me", "Authorization", token(portal, "registry:plugin:switch"));
        assertThat(reading.body()).contains("\"permissions\":[]");
    }

    @Test
    void options_tell_no_more_than_the_methods(Portal portal) {
        var answer = portal.send("OPTIONS", "/api/v1/members", "", "Authorization", "Bearer " + portal.token("member"));
        assertThat(answer.body()).doesNotContain("wadl");
    }

    private static String token(Portal portal, String scope) {
        var answer = portal.send("POST", "/api/v1/tokens", """
                {"email": "member@demo.test", "password": "interlace-demo", "name": "scoped", "scopes": ["%s"]}
                """.formatted(scope), "Content-Type", "application/json");
        return "Bearer " + found("\"token\":\"([^\"]+)\"", answer.body());
    }

    /** With a version that nobody has: a program that may would be told so. */
    private static int changeOwnName(Portal portal, String bearer) {
        var me = portal.get("/api/v1/me", "Authorization", bearer);
        var id = found("\"member\":\\{[^}]*\"id\":\"([^\"]+)\"", me.body());
        return portal.send(
                        "PATCH",
                        "/api/v1/members/" + id,
                        "{\"headline\": \"by a program\"}",
                        "Authorization",
                        bearer,
                        "Content-Type",
                        "application/merge-patch+json",
                        "If-Match",
                        "\"99999\"")
                .statusCode();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
