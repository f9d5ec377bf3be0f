package org.interlace.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** What the first page offers, and the small doors that stand on other pages; on an old phone, without scripts. */
@PortalTest
class TodayStory {

    private static Browser phone(Portal portal) {
        return portal.browser().speaking("fr").wide(360).withoutScripts();
    }

    @Test
    void today_names_somebody_and_says_why(Portal portal) {
        try (var browser = phone(portal)) {
            var page = browser.openAs("entrepreneur", "/");
            var card = page.locator("section[aria-labelledby=suggestion] .card");
            assertThat(card.locator("h3 a")).isVisible();
            assertThat(card.locator(".quiet-text")).hasText(Pattern.compile("\\S+ \\S+.*"));
            card.locator("h3 a").click();
            assertThat(page).hasURL(Pattern.compile(".*/members/[a-z0-9-]+"));
            assertThat(browser.policyComplaints()).isEmpty();
        }
    }

    @Test
    void a_next_step_put_aside_stays_away_and_leads_back_home(Portal portal) {
        try (var browser = phone(portal)) {
            var page = browser.openAs("juror", "/profile/words");
            var about = page.locator("#about").inputValue();
            write(page, "");
            page.navigate(portal.address() + "/");
            page.locator("#aside-about").click();
            assertThat(page).hasURL(portal.address() + "/");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("#aside-about")).hasCount(0);
            page.reload();
            assertThat(page.locator("#aside-about")).hasCount(0);
            page.navigate(portal.address() + "/profile/words");
            write(page, about);
        }
    }

    private static void write(Page page, String about) {
        page.locator("#about").fill(about);
        page.locator("#save").click();
        assertThat(page).hasURL(Pattern.compile(".*/members/.*saved=.*"));
    }

    @Test
    void who_knows_somebody_may_write_to_them_from_their_profile(Portal portal) {
        try (var browser = phone(portal)) {
            var page = browser.openAs("member", "/network");
            var known = hrefs(page.locator("main a[href^='/members/']"));
            page.navigate(portal.address() + known.get(0));
            page.locator("main a.button[href^='/rooms/with/']").click();
            assertThat(page).hasURL(portal.address() + known.get(0).replace("/members/", "/rooms/with/"));
            assertThat(page.locator("#enter")).isVisible();

            page.navigate(portal.address() + "/directory");
            var stranger = hrefs(page.locator("main .card.person a[href^='/members/']")).stream()
                    .filter(href -> !known.contains(href))
                    .findFirst()
                    .orElseThrow();
            page.navigate(portal.address() + stranger);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("main a[href^='/rooms/with/']")).hasCount(0);
        }
    }

    private static List<String> hrefs(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }

    @Test
    void an_address_of_nobody_suggests_nothing_and_keeps_what_was_typed(Portal portal) {
        try (var browser = phone(portal)) {
            var page = browser.openAs("facilitator", "/admin/ties");
            page.locator("#one").fill("nobody-at-all");
            page.locator("#other").fill(portal.address() + "/members/nobody-either");
            page.locator("#ask").click();
            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator(".field.wrong #one")).hasValue("nobody-at-all");
            assertThat(page.locator(".field.wrong #other")).hasValue(portal.address() + "/members/nobody-either");
            assertThat(page.locator(".notice.good")).hasCount(0);
        }
    }

    @Test
    void a_newcomer_lets_others_come_closer_and_takes_it_back(Portal portal) {
        try (var browser = phone(portal)) {
            var page = browser.openAs("member", "/safety");
            turn(page, "#open", "#shelter");
            turn(page, "#shelter", "#open");
            assertThat(page).hasURL(Pattern.compile(".*/safety.*"));
        }
        try (var browser = phone(portal)) {
            var settled = browser.openAs("admin", "/safety");
            assertThat(settled.locator("h1")).isVisible();
            assertThat(settled.locator("#open, #shelter")).hasCount(0);
        }
    }

    private static void turn(Page page, String button, String next) {
        page.locator(button).click();
        assertThat(page.locator(next)).isVisible();
        assertThat(page.locator(button)).hasCount(0);
        page.reload();
        assertThat(page.locator(next)).isVisible();
    }
}
