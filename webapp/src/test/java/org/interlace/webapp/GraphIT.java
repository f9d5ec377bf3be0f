package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** The graph equals the tables, and people find what they changed at once. */
@PortalTest
class GraphIT {

    @Test
    void a_changed_headline_is_found_at_once_and_the_graph_stays_equal(Portal portal) throws InterruptedException {
        var bearer = "Bearer " + portal.token("entrepreneur");
        var me = portal.get("/api/v1/me", "Authorization", bearer).body();
        var id = me.replaceAll("(?s).*\"member\"\\s*:\\s*\\{[^}]*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        var own = portal.get("/api/v1/members/" + id, "Authorization", bearer);
        var changed = portal.send(
                "PATCH",
                "/api/v1/members/" + id,
                "{\"headline\":\"Zwirnmacherin xylophon\"}",
                "Authorization",
                bearer,
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                own.headers().firstValue("etag").orElseThrow());
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(found(portal, bearer, id)).isTrue();
        assertThat(portal.command("graph", "check").exit()).isZero();
    }

    /** At once on a quiet machine; the worker follows within seconds on a busy one. */
    private static boolean found(Portal portal, String bearer, String id) throws InterruptedException {
        for (int tries = 0; tries < 40; tries++) {
            if (portal.get("/api/v1/members?q=zwirnmach", "Authorization", bearer)
                    .body()
                    .contains(id)) {
                return true;
            }
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(250);
        }
        return false;
    }

    @Test
    void a_profile_of_somebody_else_and_an_old_version_are_not_changed(Portal portal) {
        var bearer = "Bearer " + portal.token("coach");
        var other = portal.get("/api/v1/members?q=nour", "Authorization", bearer)
                .body()
                .replaceAll("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        assertThat(patch(portal, other, bearer, "\"1\"")).isEqualTo(403);
        var me = portal.get("/api/v1/me", "Authorization", bearer).body();
        var id = me.replaceAll("(?s).*\"member\"\\s*:\\s*\\{[^}]*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        assertThat(patch(portal, id, bearer, "\"9999\"")).isEqualTo(412);
    }

    private static int patch(Portal portal, String id, String bearer, String version) {
        return portal.send(
                        "PATCH",
                        "/api/v1/members/" + id,
                        "{\"headline\":\"x\"}",
                        "Authorization",
                        bearer,
                        "Content-Type",
                        "application/merge-patch+json",
                        "If-Match",
                        version)
                .statusCode();
    }
}
