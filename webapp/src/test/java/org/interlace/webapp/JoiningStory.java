package org.interlace.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** How people come in: by invitation, by application, on paper; and how they come back. */
@PortalTest
class JoiningStory {

    private static final String PASSWORD = "girafe marteau couscous";

    private static String fresh(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@exemple.be";
    }

    /** The secret link in the newest letter to an address, as staff read it while there is no mail server. */
    private static String link(Portal portal, String email, String page) {
        try (var browser = portal.browser()) {
            var mails = browser.openAs("admin", "/admin/mail");
            mails.locator("tr:has-text('" + email + "') a").first().click();
            assertThat(mails).hasURL(Pattern.compile(".*/admin/mail/[0-9a-f-]+"));
            var found =
                    Pattern.compile(page + "[a-z0-9]{26}(\\?lang=[a-z]{2})?").matcher(mails.content());
            assertThat(found.find())
                    .as(page + " in " + mails.locator("main").innerText())
                    .isTrue();
            return found.group();
        }
    }

    private static void release(Portal portal, String email) {
        try (var browser = portal.browser()) {
            var mails = browser.openAs("admin", "/admin/mail");
            mails.locator("tr:has-text('" + email + "') a").first().click();
            mails.locator("#release").click();
        }
    }

    private static void invite(Portal portal, String name, String email) {
        try (var browser = portal.browser()) {
            var page = browser.openAs("facilitator", "/admin/invitations/new");
            page.locator("#name").fill(name);
            page.locator("#email").fill(email);
            page.locator("#language").selectOption("ar");
            page.locator("input[name=kinds][value=entrepreneur]").check();
            page.locator("#send").click();
            assertThat(page.locator("main")).containsText(email);
        }
    }

    private static void join(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("#notice").check();
        page.locator("#adult").check();
        page.locator("#enter").click();
        assertThat(page).hasURL(Pattern.compile(".*/account\\?done=joined"));
    }

    @Test
    void somebody_invited_joins_in_arabic_on_a_phone_without_scripts_and_comes_back(Portal portal) {
        var email = fresh("amina");
        invite(portal, "Amina", email);
        var link = link(portal, email, "/invitation/");
        try (var browser = portal.browser().wide(360).withoutScripts()) {
            var page = browser.open(link);
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            page.locator("#password").fill("habibihabibi");
            page.locator("#enter").click();
            assertThat(page.locator("#password-error, #notice-error").first()).isVisible();
            join(page, "أمينة");
            page.context().clearCookies();
            page.navigate(portal.address() + "/login?lang=ar");
            page.locator("input[type=email]").fill(email);
            page.locator("input[type=password]").fill(PASSWORD);
            page.locator("#enter").click();
            assertThat(page.locator("h1")).containsText("أمينة");
            page.navigate(portal.address() + link);
            assertThat(page.locator("#enter")).hasCount(0);
            assertThat(browser.policyComplaints()).isEmpty();
        }
    }

    @Test
    void an_application_counts_once_confirmed_and_its_answer_waits_for_a_human(Portal portal) {
        var email = fresh("olena");
        try (var browser = portal.browser().wide(360).withoutScripts()) {
            var page = browser.open("/apply?lang=fr");
            page.locator("#door").fill("Je connais des grossistes en épices");
            page.locator("#name").fill("Olena");
            page.locator("#words").fill("Je fais des vareniki et je cherche une cuisine.");
            page.locator("#email").fill(email);
            page.waitForTimeout(3500);
            page.locator("#send").click();
            assertThat(page).hasURL(Pattern.compile(".*/apply/sent"));
            page.navigate(portal.address() + link(portal, email, "/apply/"));
            assertThat(page.locator("main")).containsText("vareniki");
            page.locator("#yes").click();
            assertThat(page).hasURL(Pattern.compile(".*/apply/done"));
        }
        try (var browser = portal.browser()) {
            var staff = browser.openAs("facilitator", "/admin/applications");
            staff.locator("main a:has-text('Olena')").first().click();
            assertThat(staff.locator("main")).containsText("grossistes");
            staff.locator("#accept").click();
            assertThat(staff.locator("#accept")).hasCount(0);
        }
        release(portal, email);
        try (var browser = portal.browser()) {
            join(browser.open(link(portal, email, "/invitation/")), "Olena K.");
        }
    }

    @Test
    void somebody_without_email_comes_in_on_paper_and_back_by_a_code_said_aloud(Portal portal) {
        var name = "Fatou " + UUID.randomUUID().toString().substring(0, 8);
        try (var browser = portal.browser();
                var own = portal.browser()) {
            var staff = browser.openAs("facilitator", "/admin/invitations/new");
            staff.locator("#name").fill(name);
            staff.locator("#language").selectOption("ar");
            staff.locator("#send").click();
            staff.locator("#make").click();
            assertThat(staff.locator(".paper")).hasAttribute("dir", "rtl");
            assertThat(staff.locator(".paper svg.qr")).isVisible();
            var page = own.open("/login/code");
            page.locator("#code").fill(staff.locator(".paper .digits").innerText());
            page.locator("#enter").click();
            join(page, name);
            page.context().clearCookies();
            staff.navigate(portal.address() + "/admin/codes");
            staff.locator("#q").fill(name);
            staff.locator("#find").click();
            staff.locator("main .rows button").first().click();
            var code = staff.locator(".notice .digits").innerText();
            for (boolean first : new boolean[] {true, false}) {
                page.navigate(portal.address() + "/login/code");
                page.locator("#code").fill(code);
                page.locator("#enter").click();
                assertThat(page.locator("#code")).hasCount(first ? 0 : 1);
                page.context().clearCookies();
            }
        }
    }

    @Test
    void a_forgotten_password_is_replaced_by_letter_and_everything_else_ends(Portal portal) {
        var email = fresh("sami");
        invite(portal, "Sami", email);
        try (var browser = portal.browser();
                var other = portal.browser()) {
            var first = browser.open(link(portal, email, "/invitation/"));
            join(first, "Sami");
            var page = other.open("/login/forgotten");
            page.locator("#email").fill(email);
            page.locator("#send").click();
            assertThat(page).hasURL(Pattern.compile(".*/login/sent"));
            page.waitForTimeout(3000);
            var link = link(portal, email, "/login/forgotten/");
            page.navigate(portal.address() + link);
            page.locator("#password").fill("nuage theiere tracteur");
            page.locator("#save").click();
            assertThat(page).hasURL(Pattern.compile(".*/account\\?done=password"));
            page.navigate(portal.address() + link);
            assertThat(page.locator("#save")).hasCount(0);
            first.waitForTimeout(5200);
            first.navigate(portal.address() + "/account");
            assertThat(first).hasURL(Pattern.compile(".*/login\\?next=.*"));
        }
    }

    @Test
    void nobody_gives_a_code_for_an_account_that_may_more(Portal portal) {
        try (var browser = portal.browser()) {
            var admin = browser.openAs("admin", "/account");
            var handle = admin.locator("dd bdi[dir=ltr]").first().innerText();
            var staff = browser.openAs("facilitator", "/admin/codes");
            staff.locator("#q").fill(handle);
            staff.locator("#find").click();
            staff.locator("main .rows button").first().click();
            assertThat(staff.locator(".notice.danger")).isVisible();
            assertThat(staff.locator(".notice .digits")).hasCount(0);
        }
    }

    @Test
    void a_table_of_people_is_looked_at_before_anything_is_sent(Portal portal) {
        var email = fresh("table");
        try (var browser = portal.browser()) {
            var page = browser.openAs("facilitator", "/admin/invitations/many");
            page.locator("#table")
                    .fill("name;email;role\nAmina;" + email + ";member\n;" + fresh("x") + ";\nOlena;not-an-address;\n"
                            + "Karim;" + fresh("k") + ";admin\nSami;" + email + ";member");
            page.locator("#look").click();
            assertThat(page.locator("table tbody .state.on")).hasCount(1);
            assertThat(page.locator("table tbody tr")).hasCount(5);
            page.navigate(portal.address() + "/admin/invitations");
            assertThat(page.locator("main")).not().containsText(email);
            page.navigate(portal.address() + "/admin/invitations/many");
            page.locator("#table").fill("name\temail\nAmina\t" + email);
            page.locator("#send").click();
            assertThat(page.locator("main")).containsText(email);
        }
    }
}
