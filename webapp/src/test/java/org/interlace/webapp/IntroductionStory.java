package org.interlace.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * Three people in three languages, on old phones without scripts: somebody asks in Arabic, somebody whom both know opens
 * the way in French, the wished person says yes in Dutch; they meet, and are offered a tie.
 */
@PortalTest
class IntroductionStory {

    private static final Pattern ONE = Pattern.compile(".*/introductions/[0-9a-f-]{36}");
    private static final String OWN = "أصنع الحلويات وأبحث عن زبائن.";

    private static Browser phone(Portal portal, String language) {
        return portal.browser().speaking(language).wide(360).withoutScripts();
    }

    private static String handle(Portal portal, Trio trio) {
        var found = Pattern.compile("\"handle\":\"([^\"]+)\"")
                .matcher(portal.get("/api/v1/me", "Authorization", "Bearer " + portal.token(trio.target()))
                        .body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    /** The checker is a script itself. */
    private static void good(Portal portal, String person, String language, String path) {
        try (var browser = portal.browser().speaking(language).wide(360)) {
            assertThat(Browser.axe(browser.openAs(person, path))).isEmpty();
        }
    }

    @Test
    void somebody_meets_somebody_through_whom_both_know(Portal portal) throws Exception {
        var trio = Trio.find(portal);
        var path = asks(portal, trio);
        good(portal, trio.asker(), "ar", path);
        good(portal, trio.connector(), "fr", path);
        opens(portal, trio, path);
        good(portal, trio.target(), "nl", path);
        agrees(portal, trio, path);
        meets(portal, trio, path);
        good(portal, trio.asker(), "ar", path);
    }

    private static String asks(Portal portal, Trio trio) {
        try (var browser = phone(portal, "ar")) {
            var page = browser.openAs(trio.asker(), "/members/" + handle(portal, trio));
            page.locator("a[href^='/introductions/new']").click();
            fits(page);
            page.locator("#forward").click();
            assertThat(page.locator("#problems")).isVisible();
            page.locator("input[value=starting]").check();
            page.locator("input[value=customers]").check();
            page.locator("#forward").click();
            page.locator("input[value=tasting]").check();
            page.locator("#forward").click();
            fits(page);
            assertThat(page.locator(".said-phrases > li")).hasCount(3);
            page.locator("#text").fill(OWN);
            page.locator("#send").click();
            assertThat(page).hasURL(ONE);
            fits(page);
            assertThat(page.locator("#withdraw")).isVisible();
            assertThat(page.locator("main")).not().containsText(Pattern.compile("\\{|introductions\\."));
            assertThat(browser.policyComplaints()).isEmpty();
            return page.url().substring(portal.address().length());
        }
    }

    private static void opens(Portal portal, Trio trio, String path) {
        try (var browser = phone(portal, "fr")) {
            var page = browser.openAs(trio.connector(), "/introductions");
            fits(page);
            page.locator("section[aria-labelledby=waiting] a[href='" + path + "']")
                    .click();
            fits(page);
            assertThat(page.locator("blockquote[lang=ar]")).hasText(OWN);
            assertThat(page.locator(".said-phrases")).containsText("Je cherche des clients.");
            page.locator("input[value=work]").check();
            page.locator("#sentence").fill("Ses gâteaux sont excellents.");
            page.locator("#gladly").click();
            assertThat(page).hasURL(ONE);
            assertThat(page.locator("#gladly")).hasCount(0);
            assertThat(browser.policyComplaints()).isEmpty();
        }
    }

    private static void agrees(Portal portal, Trio trio, String path) {
        try (var browser = phone(portal, "nl")) {
            var page = browser.openAs(trio.target(), path);
            fits(page);
            assertThat(page.locator(".said-phrases")).containsText("Ik zoek klanten.");
            assertThat(page.locator("main")).containsText("Wij hebben samengewerkt. Het is goed werk.");
            assertThat(page.locator("main")).containsText("Ses gâteaux sont excellents.");
            page.locator("#yes").click();
            page.locator("a.button[href^='/rooms/']").click();
            assertThat(page.locator("aside li")).hasCount(2);
            assertThat(browser.policyComplaints()).isEmpty();
        }
    }

    private static void meets(Portal portal, Trio trio, String path) throws Exception {
        try (var tables = SqlTables.of(portal)) {
            assertThat(tables.list(
                            "update introductions.introduction set opened = now() - interval '15 days'"
                                    + " where request = ?::uuid returning 'later'",
                            path.substring(path.lastIndexOf('/') + 1)))
                    .hasSize(1);
        }
        try (var browser = phone(portal, "ar")) {
            var page = browser.openAs(trio.asker(), path);
            page.locator("summary").last().click();
            page.locator("#day").fill("2099-01-01");
            page.locator("#time").fill("18:00");
            page.locator("#propose").click();
            assertThat(page.locator("#problems")).isVisible();
            page.locator("#day").fill(LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
            page.locator("#place").fill("Place Saint-Lambert");
            page.locator("#propose").click();
            var file = page.waitForDownload(() -> page.locator("#calendar").click());
            assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                    .contains("LOCATION:Place Saint-Lambert", "CLASS:PRIVATE")
                    .doesNotContain(OWN);
            fits(page);
            page.locator("#said-yes").click();
            assertThat(page.locator("#said-yes")).hasCount(0);
            page.navigate(portal.address() + "/requests");
            assertThat(page.locator("main form button").first()).isVisible();
        }
    }
}
