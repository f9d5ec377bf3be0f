package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A8: nothing tells whether somebody has an account: not the status, not the text, not the time. */
@PortalTest
class EnumerationIT {

    private static final int TRIES = 200;
    private static final double MOST = 0.05;
    private static final double NOTHING = 1.0;

    private static String unknown() {
        return "nobody-" + UUID.randomUUID().toString().substring(0, 6) + "@demo.test";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/forgotten", "/login/link"})
    void asking_for_a_link_answers_the_same_in_the_same_time(String path, Portal portal) {
        var form = PageForm.of(portal, path, "none=1");
        var known = form.with("email", "member@demo.test").send();
        var stranger = form.with("email", unknown()).send();
        assertThat(known.statusCode()).isEqualTo(stranger.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("location"))
                .isEqualTo(stranger.headers().firstValue("location"));
        assertThat(known.body()).isEqualTo(stranger.body());
        measure(path, form, "email");
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

    private static void measure(String path, PageForm form, String field) {
        var known = new ArrayList<Double>();
        var strangers = new ArrayList<Double>();
        for (int i = 0; i < 20; i++) {
            time(form.with(field, unknown()));
        }
        for (int i = 0; i < TRIES; i++) {
            var somebody = i % 2 == 0 ? "member@demo.test" : "coach@demo.test";
            // in turns, and each first as often, so that neither profits from what went before
            if (i % 4 < 2) {
                known.add(time(form.with(field, somebody)));
                strangers.add(time(form.with(field, unknown())));
            } else {
                strangers.add(time(form.with(field, unknown())));
                known.add(time(form.with(field, somebody)));
            }
        }
        double gap = Math.abs(median(known) - median(strangers));
        System.out.printf(
                "A8 %s: known %.2f ms, unknown %.2f ms, gap %.1f %% over %d tries%n",
                path, median(known), median(strangers), 100 * gap / median(strangers), TRIES);
        // below a millisecond a busy machine alone makes more difference
        assertThat(gap).isLessThan(Math.max(NOTHING, MOST * median(strangers)));
    }

    private static double time(PageForm form) {
        long began = System.nanoTime();
        var answer = form.send();
        double took = (System.nanoTime() - began) / 1e6;
        assertThat(answer.statusCode()).isEqualTo(303);
        return took;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
