package org.interlace.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what must not work. */
@PortalTest
class SignInStory {

    @Test
    void the_cookie_changes_at_sign_in_and_is_not_readable_by_scripts(Browser browser) {
        var page = browser.open("/login");
        var before =
                page.context().cookies().stream().map(cookie -> cookie.value).toList();
        page.locator("input[type=email]").fill("coach@demo.test");
        page.locator("input[type=password]").fill("interlace-demo");
        page.locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        var session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("interlace"))
                .findFirst()
                .orElseThrow();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite.name()).isEqualTo("LAX");
        assertThat(before).doesNotContain(session.value);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_read_the_same(Browser browser) {
        assertThat(refused(browser, "member@demo.test")).isEqualTo(refused(browser, "nobody@demo.test"));
    }

    private static String refused(Browser browser, String email) {
        var page = browser.open("/login");
        page.locator("input[type=email]").fill(email);
        page.locator("input[type=password]").fill("not the password");
        page.locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        return page.locator(".notice.danger").innerText();
    }

    @Test
    void a_form_from_elsewhere_is_refused(Portal portal) {
        var answer = portal.send(
                "POST",
                "/login",
                "email=member%40demo.test&password=interlace-demo",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                "https://elsewhere.example");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("interlace="));
    }

    @Test
    void signing_out_ends_the_session_itself(Browser browser, Portal portal) {
        var page = browser.openAs("expert", "/account");
        var secret = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("interlace"))
                .findFirst()
                .orElseThrow()
                .value;
        page.navigate(portal.address() + "/logout");
        page.locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        assertThat(page).not().hasURL(Pattern.compile(".*/logout.*"));
        assertThat(portal.get("/account", "Cookie", "interlace=" + secret).statusCode())
                .isEqualTo(303);
    }

    @Test
    void after_signing_in_nobody_is_sent_elsewhere(Browser browser, Portal portal) {
        for (var next : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX:y"}) {
            var page =
                    browser.openAs("juror", java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.url()).startsWith(portal.address());
        }
    }
}
