package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.interlace.testkit.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plugin built outside the reactor, against {@code sdk/} alone, works like our own; bad jars beside it stop nothing. */
@ExtendWith(OutsidePortal.Starter.class)
class OutsidePluginIT {

    private static final String NOTE = "Perceuse à percussion, le samedi";

    @Test
    void everything_it_brings_goes_and_comes_with_its_switch(OutsidePortal outside) {
        var portal = outside.portal();
        var bearer = "Bearer " + portal.token("member");
        var offered = portal.send(
                "POST",
                "/api/v1/lending/tools",
                "{\"note\":\"" + NOTE + "\"}",
                "Authorization",
                bearer,
                "Content-Type",
                "application/json");
        assertThat(offered.statusCode()).as(offered.body()).isEqualTo(201);
        var profile = "/members/"
                + portal.get("/api/v1/me", "Authorization", bearer)
                        .body()
                        .replaceAll("(?s).*\"handle\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        var cookie = "interlace=" + Session.of(portal, "member");

        check(portal, bearer, cookie, profile, true);
        move(portal, "disable");
        check(portal, bearer, cookie, profile, false);
        move(portal, "enable");
        check(portal, bearer, cookie, profile, true);
    }

    private static void check(Portal portal, String bearer, String cookie, String profile, boolean on) {
        var page = portal.get("/lending", "Cookie", cookie);
        var route = portal.get("/api/v1/lending/tools", "Authorization", bearer);
        var directory = portal.get("/directory", "Cookie", cookie);
        var person = portal.get(profile, "Cookie", cookie);
        var soft = new SoftAssertions();
        soft.assertThat(page.statusCode()).as("page").isEqualTo(on ? 200 : 404);
        soft.assertThat(page.body().contains(NOTE)).as("its content").isEqualTo(on);
        soft.assertThat(route.statusCode()).as("route").isEqualTo(on ? 200 : 404);
        soft.assertThat(route.body().contains(NOTE)).as("its content").isEqualTo(on);
        soft.assertThat(directory.statusCode()).as("directory").isEqualTo(200);
        soft.assertThat(directory.body().contains("href=\"/lending\""))
                .as("menu")
                .isEqualTo(on);
        soft.assertThat(person.statusCode()).as("profile").isEqualTo(200);
        soft.assertThat(person.body().contains("lending-part")).as("fragment").isEqualTo(on);
        soft.assertThat(portal.get("/api/v1/example/dishes", "Authorization", bearer)
                        .statusCode())
                .as("another plugin")
                .isEqualTo(200);
        soft.assertAll();
    }

    private static void move(Portal portal, String move) {
        var answer = portal.send(
                "POST",
                "/api/v1/admin/plugins/lending/moves",
                "{\"move\":\"" + move + "\"}",
                "Authorization",
                "Bearer " + portal.token("admin"),
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void each_bad_jar_is_left_out_and_named_with_its_reason(OutsidePortal outside) {
        var portal = outside.portal();
        var soft = new SoftAssertions();
        var said = portal.console();
        var listed = portal.command("plugins", "list");
        for (var line : new String[] {
            "Plugin nozip.jar is left out: it is no readable zip archive",
            "Plugin lending2.jar is left out: its id is already taken by lending.jar",
            "Plugin newer.jar is left out: it was made for API level 2, and this portal has level 1",
            "Plugin filter.jar is left out: it brings a servlet filter (be.example.filter.Everything)"
        }) {
            soft.assertThat(said).as("said at the start").contains(line);
            soft.assertThat(listed.text()).as("plugins list").contains(line);
        }
        soft.assertThat(said).contains("Plugin lonely.jar broke the deployment and rests now:");
        soft.assertThat(listed.text())
                .containsPattern("Plugin lonely\\.jar rests since [^ ]+: .*Unsatisfied dependencies for type Callable");
        soft.assertThat(listed.text()).containsPattern("tired 1\\.0 rested: .*it is too tired to start");
        soft.assertThat(listed.text()).contains("lending 1.0.0 on", "example ");
        soft.assertThat(listed.exit()).isZero();
        soft.assertAll();
    }

    @Test
    void one_that_cannot_start_rests_before_the_administrators_eyes(OutsidePortal outside) {
        var portal = outside.portal();
        var page = portal.get("/admin/plugins", "Cookie", "interlace=" + Session.of(portal, "admin"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("plugin-tired", "it is too tired to start", "plugin-lending");
    }
}
