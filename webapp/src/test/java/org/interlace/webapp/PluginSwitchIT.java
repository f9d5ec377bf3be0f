package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** A plugin is switched off and on while the portal runs: its page, route, menu entry and part go and come. */
@PortalTest
class PluginSwitchIT {

    @Test
    void what_a_plugin_brings_goes_and_comes_with_its_switch(Portal portal) {
        var cookie = "interlace=" + Session.of(portal, "member");
        var admin = "Bearer " + portal.token("admin");
        var member = "Bearer " + portal.token("member");
        move(portal, admin, "disable");
        assertThat(portal.get("/example", "Cookie", cookie).statusCode()).isEqualTo(404);
        assertThat(portal.get("/api/v1/example/dishes", "Authorization", member).statusCode())
                .isEqualTo(404);
        assertThat(portal.get("/directory", "Cookie", cookie).body()).doesNotContain("href=\"/example\"");
        assertThat(portal.command("plugins", "list").text()).contains("example");
        move(portal, admin, "enable");
        assertThat(portal.get("/example", "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(portal.get("/api/v1/example/dishes", "Authorization", member).statusCode())
                .isEqualTo(200);
        assertThat(portal.get("/directory", "Cookie", cookie).body()).contains("href=\"/example\"");
    }

    private static void move(Portal portal, String admin, String move) {
        var answer = portal.send(
                "POST",
                "/api/v1/admin/plugins/example/moves",
                "{\"move\":\"" + move + "\"}",
                "Authorization",
                admin,
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
