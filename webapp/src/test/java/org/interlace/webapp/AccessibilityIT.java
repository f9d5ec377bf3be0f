package org.interlace.webapp;

import org.assertj.core.api.SoftAssertions;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page: axe finds nothing, nothing is wider than the phone, the page's own policy refuses nothing. */
@PortalTest
class AccessibilityIT {

    @ParameterizedTest
    @CsvSource({"fr,360", "fr,1280", "ar,360", "ar,1280"})
    void pages_for_visitors(String language, int width, Portal portal) {
        check(
                portal,
                "visitor",
                language,
                width,
                "/",
                "/directory",
                "/organisations",
                "/projects",
                "/login",
                "/nowhere",
                "/directory?q=zzzz");
    }

    @ParameterizedTest
    @CsvSource({"fr,360", "ar,1280"})
    void pages_for_members(String language, int width, Portal portal) {
        check(
                portal,
                "member",
                language,
                width,
                "/",
                "/directory",
                "/account",
                "/logout",
                "/example",
                "/profile/name",
                "/profile/words",
                "/profile/languages",
                "/profile/skills",
                "/profile/sectors",
                "/profile/more",
                "/profile/picture",
                "/profile/gender",
                "/organisations",
                "/projects",
                "/projects/new",
                "/projects/safran-et-compagnie",
                "/projects/safran-et-compagnie/edit");
    }

    @ParameterizedTest
    @CsvSource({"fr,1280", "ar,360"})
    void pages_for_administrators(String language, int width, Portal portal) {
        check(
                portal,
                "admin",
                language,
                width,
                "/admin/plugins",
                "/admin/sample-data",
                "/admin/fields",
                "/admin/fields/route",
                "/organisations/trame-commune/edit");
    }

    private static void check(Portal portal, String person, String language, int width, String... paths) {
        var soft = new SoftAssertions();
        try (Browser browser = portal.browser().speaking(language).wide(width)) {
            var page = person.equals("visitor") ? browser.open("/") : browser.openAs(person, "/account");
            for (var path : paths) {
                page.navigate(portal.address() + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                soft.assertThat(Browser.axe(page)).as(path).isEmpty();
                soft.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(path + " fits into " + width)
                        .isTrue();
            }
            soft.assertThat(browser.policyComplaints()).isEmpty();
        }
        soft.assertAll();
    }
}
