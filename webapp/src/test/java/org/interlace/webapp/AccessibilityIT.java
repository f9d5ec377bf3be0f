package org.interlace.webapp;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.interlace.api.page.Access;
import org.interlace.api.page.PageRule;
import org.interlace.navigation.CorePages;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the core whose address is whole, as found in its own table, and some more: axe finds nothing, nothing is
 * wider than the phone, the page's own policy refuses nothing.
 */
@PortalTest
class AccessibilityIT {

    @ParameterizedTest
    @CsvSource({"fr,360", "fr,1280", "ar,360", "ar,1280"})
    void pages_for_visitors(String language, int width, Portal portal) {
        var more = Stream.of("/nowhere", "/directory?q=zzzz", "/unsubscribe/no-such-link", "/answers/no-such-link");
        check(portal, "visitor", language, width, Stream.concat(open(Access.Everyone.class), more));
    }

    @ParameterizedTest
    @CsvSource({"fr,360", "ar,1280"})
    void pages_for_members(String language, int width, Portal portal) {
        var more = Stream.of(
                "/",
                "/directory",
                "/example",
                "/profile/name",
                "/profile/words",
                "/profile/languages",
                "/profile/skills",
                "/profile/sectors",
                "/profile/more",
                "/projects/safran-et-compagnie",
                "/projects/safran-et-compagnie/edit",
                "/circles/shai-wa-kalam",
                "/circles/fil-et-aiguille");
        check(portal, "member", language, width, Stream.concat(open(Access.SignedIn.class), more));
    }

    @ParameterizedTest
    @CsvSource({"fr,1280", "ar,360"})
    void pages_for_administrators(String language, int width, Portal portal) {
        var more = Stream.of("/admin/fields/route", "/organisations/trame-commune/edit");
        check(portal, "admin", language, width, Stream.concat(open(Access.Granted.class), more));
    }

    private static Stream<String> open(Class<? extends Access> access) {
        return CorePages.PAGES.stream()
                .filter(rule -> access.isInstance(rule.access()))
                .map(PageRule::address)
                .filter(address -> !address.contains("{"));
    }

    private static void check(Portal portal, String person, String language, int width, Stream<String> addresses) {
        List<String> paths = addresses.toList();
        var soft = new SoftAssertions();
        try (Browser browser = portal.browser().speaking(language).wide(width)) {
            var page = person.equals("visitor") ? browser.open("/") : browser.openAs(person, "/account");
            // the page for leaving in a hurry goes on by itself: it stays for as long as it is looked at
            page.route(
                    address -> !address.startsWith(portal.address()),
                    route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
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
