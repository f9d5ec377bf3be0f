package org.interlace.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff keep house, on an old phone without scripts; what they do to somebody, that person reads. */
@PortalTest
class AdministrationStory {

    private static Browser phone(Portal portal) {
        return portal.browser().speaking("fr").wide(360).withoutScripts();
    }

    /** Opens somebody's page by the whole e-mail address. */
    private static void open(Page page, Portal portal, String person) {
        page.navigate(portal.address() + "/admin/members?q=" + person + "@demo.test");
        page.locator("tbody a").first().click();
        assertThat(page.locator("dl.facts")).containsText(person + "@demo.test");
    }

    private static void done(Page page, String what) {
        assertThat(page).hasURL(Pattern.compile(".*/admin/members/.*done=" + what));
    }

    private static void reason(Page page, String text) {
        page.locator("#reason").fill(text);
    }

    @Test
    void an_account_is_paused_with_a_kind_word_and_opened_again(Portal portal) {
        try (var staff = phone(portal);
                var other = phone(portal)) {
            var session = "interlace=" + Session.of(portal, "expert");
            var page = staff.openAs("admin", "/admin/members");
            open(page, portal, "expert");
            var profile = page.locator("dl.facts a").first().getAttribute("href");
            var member = "interlace=" + Session.of(portal, "member");
            assertThat(portal.get(profile, "Cookie", member).statusCode()).isEqualTo(200);

            reason(page, "Parlons-en.");
            page.locator("#suspend").click();
            done(page, "suspended");

            assertThat(portal.get("/account", "Cookie", session).statusCode()).isEqualTo(303);
            assertThat(portal.get(profile, "Cookie", member).statusCode()).isEqualTo(404);
            var login = other.open("/login");
            signIn(login, "interlace-wrong");
            assertThat(login.locator("#suspended")).hasCount(0);
            signIn(login, "interlace-demo");
            assertThat(login.locator("#suspended")).containsText("Parlons-en.");

            reason(page, "C’est réglé.");
            page.locator("#lift").click();
            done(page, "lifted");
            signIn(login, "interlace-demo");
            assertThat(login).not().hasURL(Pattern.compile(".*/login.*"));
            login.navigate(portal.address() + "/account/seen");
            assertThat(login.locator("main")).containsText("A mis le compte en pause");
            assertThat(login.locator("main")).containsText("A ouvert la page du compte");
            assertThat(portal.get(profile, "Cookie", member).statusCode()).isEqualTo(200);
            assertThat(staff.policyComplaints()).isEmpty();
        }
    }

    private static void signIn(Page page, String password) {
        page.locator("input[type=email]").fill("expert@demo.test");
        page.locator("input[type=password]").fill(password);
        page.locator("#enter").click();
    }

    @Test
    void a_role_of_our_own_opens_a_page_at_once_and_is_gone_again(Portal portal) {
        try (var staff = phone(portal)) {
            var page = staff.openAs("admin", "/admin/roles");
            var juror = "interlace=" + Session.of(portal, "juror");
            assertThat(portal.get("/admin/mail/phone", "Cookie", juror).statusCode())
                    .isEqualTo(403);
            page.locator("#label").fill("Téléphone");
            page.locator("#name").fill("telephone");
            page.locator("#add").click();
            page.locator("input[value='notification:phone:tell']").check();
            page.locator("#save").click();
            assertThat(page.locator(".notice.good")).isVisible();

            open(page, portal, "juror");
            page.locator("input[name=role][value=telephone]").check();
            page.locator("#give").click();
            done(page, "roles");
            assertThat(portal.get("/admin/mail/phone", "Cookie", juror).statusCode())
                    .isEqualTo(200);

            page.navigate(portal.address() + "/admin/roles/telephone");
            page.locator("#sure").check();
            page.locator("#delete").click();
            assertThat(page).hasURL(Pattern.compile(".*saved=deleted"));
            assertThat(portal.get("/admin/mail/phone", "Cookie", juror).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void nobody_shuts_administration_behind_them(Portal portal) {
        try (var staff = phone(portal)) {
            var page = staff.openAs("admin", "/admin/roles/admin");
            page.locator("input[value='account:role:edit']").uncheck();
            page.locator("#save").click();
            assertThat(page.locator("#problems")).isVisible();

            open(page, portal, "admin");
            assertThat(page.locator("#suspend")).hasCount(0);
            page.locator("input[name=role][value=admin]").uncheck();
            page.locator("#give").click();
            assertThat(page.locator("#problems")).isVisible();
            page.navigate(portal.address() + "/admin/roles");
            assertThat(page.locator("tbody tr")).not().hasCount(0);
        }
    }

    @Test
    void two_words_become_one(Portal portal) {
        try (var staff = phone(portal)) {
            var page = staff.openAs("facilitator", "/admin/vocabularies/topic");
            var first = added(page, portal, "Ruchers de quartier");
            var second = added(page, portal, "Ruches de quartier");
            page.navigate(second);
            page.locator("#into").selectOption(first.substring(first.lastIndexOf('/') + 1));
            page.locator("#sure").check();
            page.locator("#merge").click();
            assertThat(page.locator(".notice.good")).isVisible();

            page.navigate(portal.address() + "/admin/vocabularies/topic?q=ruches");
            assertThat(page.locator("tbody tr")).hasCount(0);
            page.navigate(first);
            page.locator("#retire").click();
            page.navigate(portal.address() + "/admin/vocabularies/topic?only=retired");
            assertThat(page.locator("tbody")).containsText("Ruchers de quartier");
        }
    }

    private static String added(Page page, Portal portal, String label) {
        page.navigate(portal.address() + "/admin/vocabularies/topic");
        page.locator("#label").fill(label);
        page.locator("#add").click();
        assertThat(page.locator("h1")).hasText(label);
        return page.url();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void administration_reads_well_on_a_phone(String language, Portal portal) {
        try (var staff = portal.browser().speaking(language).wide(360)) {
            var page = staff.openAs("admin", "/admin");
            for (var path : new String[] {
                "/admin",
                "/admin/members",
                "/admin/members/new",
                "/admin/roles",
                "/admin/roles/facilitator",
                "/admin/parity",
                "/admin/vocabularies",
                "/admin/vocabularies/sector"
            }) {
                page.navigate(portal.address() + path + "?lang=" + language);
                assertThat(Browser.axe(page)).as(path).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isTrue();
            }
            assertThat(staff.policyComplaints()).isEmpty();
        }
    }
}
