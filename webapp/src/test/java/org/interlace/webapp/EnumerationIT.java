package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A8: nothing tells whether somebody has an account: not the status, not the text; the time is for the bench. */
@PortalTest
class EnumerationIT {

    private static String unknown() {
        return "nobody-" + UUID.randomUUID().toString().substring(0, 6) + "@demo.test";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/forgotten", "/login/link"})
    void asking_for_a_link_answers_the_same(String path, Portal portal) {
        var form = PageForm.of(portal, path, "none=1");
        var known = form.with("email", "member@demo.test").send();
        var stranger = form.with("email", unknown()).send();
        assertThat(known.statusCode()).isEqualTo(stranger.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("location"))
                .isEqualTo(stranger.headers().firstValue("location"));
        assertThat(known.body()).isEqualTo(stranger.body());
    }

    @org.junit.jupiter.api.Test
    void applying_answers_the_same_for_members_and_strangers(Portal portal) {
        var form = PageForm.of(portal, "/apply", "none=1")
                .with("name", "Amina")
                .with("words", "…")
                .with("website", "")
                .with("by", "email");
        pause();
        var known = form.with("email", "member@demo.test").send();
        var stranger = form.with("email", unknown()).send();
        assertThat(known.statusCode()).isEqualTo(stranger.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("location"))
                .isEqualTo(stranger.headers().firstValue("location"))
                .hasValue("/apply/sent");
    }

    private static void pause() {
        try {
            Thread.sleep(3500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
