package org.interlace.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** Small groups: somebody asks to come in, three open one; on an old phone, without scripts. */
@PortalTest
class CirclesStory {

    /** The facilitator welcomes there; the entrepreneur is outside, the member and {@link #INSIDE} are inside. */
    private static final String SPRING = "/circles/cuisines-de-printemps";

    private static final String INSIDE = "Hamza Tounsi";

    private static Browser phone(Portal portal) {
        return portal.browser().speaking("fr").wide(360).withoutScripts();
    }

    private static String body(Portal portal, String person, String path) {
        return portal.get(path, "Cookie", "interlace=" + Session.of(portal, person))
                .body();
    }

    private static void answer(Page welcome, Portal portal, String move) {
        welcome.navigate(portal.address() + "/requests");
        welcome.locator("li.ask", new Page.LocatorOptions().setHasText("Cuisines de printemps"))
                .locator("button[id$='" + move + "']")
                .click();
    }

    @Test
    void somebody_asks_to_come_in_meets_people_there_and_leaves(Portal portal) {
        assertThat(body(portal, "entrepreneur", SPRING)).doesNotContain(INSIDE);
        assertThat(body(portal, "admin", SPRING)).doesNotContain(INSIDE);
        assertThat(body(portal, "member", SPRING)).contains(INSIDE);
        try (var browser = phone(portal)) {
            var asker = browser.openAs("entrepreneur", SPRING);
            asker.locator("#ask").click();
            assertThat(asker.locator("#way")).hasText("En route");
            assertThat(asker.locator("section[aria-labelledby=doors] a")).hasCount(3);

            var welcome = browser.openAs("facilitator", "/requests");
            answer(welcome, portal, "confirm");

            asker.navigate(portal.address() + SPRING);
            assertThat(asker.locator("section[aria-labelledby=people]")).containsText(INSIDE);
            asker.locator("section[aria-labelledby=talk] a").click();
            assertThat(asker.locator("header.title .lead")).containsText("Cuisines de printemps");

            asker.navigate(portal.address() + SPRING);
            asker.locator("#leave-it").click();
            assertThat(asker).hasURL(portal.address() + "/circles");
            assertThat(body(portal, "entrepreneur", SPRING)).doesNotContain(INSIDE);
            assertThat(browser.policyComplaints()).isEmpty();
        }
    }

    /** product.md §2.6. */
    @Test
    void a_no_is_on_its_way_like_a_silence(Portal portal) {
        try (var browser = phone(portal)) {
            var asker = browser.openAs("expert", SPRING);
            asker.locator("#ask").click();
            var before = asker.locator("section[aria-labelledby=way]").textContent();

            answer(browser.openAs("facilitator", "/requests"), portal, "decline");

            asker.navigate(portal.address() + SPRING);
            assertThat(asker.locator("section[aria-labelledby=way]").textContent())
                    .isEqualTo(before);
            asker.locator("#withdraw").click();
            assertThat(asker.locator("#ask")).isVisible();
        }
    }

    @Test
    void three_open_one_and_it_closes_behind_the_last(Portal portal) {
        try (var browser = phone(portal)) {
            var second = browser.openAs("expert", "/profile/name");
            var third = browser.openAs("juror", "/profile/name");
            var others = second.locator("#handle").inputValue() + " "
                    + third.locator("#handle").inputValue();

            var first = browser.openAs("coach", "/circles/new");
            first.locator("#name").fill("L’essai " + System.nanoTime());
            first.locator("#purpose").fill("Essayer à trois.");
            first.locator("#addresses").fill("nobody-at-all");
            first.locator("#send").click();
            assertThat(first.locator("#problems")).isVisible();
            assertThat(first.locator("#purpose")).hasValue("Essayer à trois.");
            first.locator("#addresses").fill(others);
            first.locator("#send").click();
            assertThat(first.locator("#way")).hasText("En route");
            var path = first.url().substring(portal.address().length());

            assertThat(portal.get(path, "Cookie", "interlace=" + Session.of(portal, "facilitator"))
                            .statusCode())
                    .as("it is not there yet")
                    .isEqualTo(404);
            for (var founder : new Page[] {second, third}) {
                founder.navigate(portal.address() + path);
                founder.locator("[id^=yes-]").click();
            }

            first.navigate(portal.address() + path);
            assertThat(first.locator("section[aria-labelledby=people] li.card")).hasCount(2);
            for (var founder : new Page[] {first, second, third}) {
                founder.navigate(portal.address() + path);
                founder.locator("#leave-it").click();
            }
            assertThat(portal.get(path, "Cookie", "interlace=" + Session.of(portal, "coach"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
