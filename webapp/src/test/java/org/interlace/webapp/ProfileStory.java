package org.interlace.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody says who they are to whom they choose, on an old phone without scripts. */
@PortalTest
class ProfileStory {

    private static final String MARKED = "<b onmouseover=alert(1)>“&amp; فستان 🧵";

    private static void open(Page page, Portal portal, String path, String language) {
        page.navigate(portal.address() + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    }

    private static void save(Page page) {
        page.locator("#save").click();
        assertThat(page).hasURL(Pattern.compile(".*/members/.*saved=.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void a_headline_for_ties_is_gone_for_visitors(String language, Portal portal) {
        try (var browser = portal.browser().speaking(language).wide(360).withoutScripts()) {
            var page = browser.openAs("entrepreneur", "/profile/words");
            open(page, portal, "/profile/words", language);
            var before = page.locator("#headline").inputValue();
            page.locator("#headline").fill(MARKED);
            page.locator("[id='audience.headline']").selectOption("ties");
            save(page);
            var own = page.url().replaceAll("\\?.*", "");

            assertThat(page.locator("header.profile .lead")).hasText(MARKED);
            open(page, portal, own.substring(portal.address().length()) + "?as=tie", language);
            assertThat(page.locator("header.profile .lead")).hasText(MARKED);
            open(page, portal, own.substring(portal.address().length()) + "?as=visitor", language);
            assertThat(page.locator("header.profile h1")).hasCount(1);
            assertThat(page.locator("header.profile .lead")).hasCount(0);
            assertThat(portal.get(own.substring(portal.address().length())).body())
                    .doesNotContain("onmouseover");

            open(page, portal, "/profile/words", language);
            page.locator("#headline").fill(before);
            page.locator("[id='audience.headline']").selectOption("everyone");
            save(page);
            assertThat(browser.policyComplaints()).isEmpty();
        }
    }

    @Test
    void an_address_that_leads_to_nobody_answers_with_a_page(Portal portal) {
        var answer = portal.get("/members/nobody-at-all");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void two_tabs_lose_nothing(Portal portal) {
        try (var browser = portal.browser().speaking("fr").wide(360).withoutScripts()) {
            var one = browser.openAs("expert", "/profile/words");
            var other = one.context().newPage();
            other.navigate(portal.address() + "/profile/words");
            var before = one.locator("#headline").inputValue();
            one.locator("#headline").fill("La première phrase");
            save(one);
            other.locator("#headline").fill("La seconde phrase");
            other.locator("#save").click();

            assertThat(other.locator("#headline")).hasValue("La seconde phrase");
            assertThat(other.locator(".field .notice").first()).containsText("La première phrase");
            other.locator("#headline").fill(before);
            save(other);
        }
    }

    @Test
    void a_word_is_looked_for_ticked_and_saved(Portal portal) {
        try (var browser = portal.browser().speaking("fr").wide(360).withoutScripts()) {
            var page = browser.openAs("juror", "/profile/skills");
            page.locator("#skills-word").fill("compta");
            page.locator("#skills-word").press("Enter");
            var box = page.locator("#skills-accounting");
            boolean before = box.isChecked();
            box.setChecked(!before);
            save(page);
            page.navigate(portal.address() + "/profile/skills");
            assertThat(page.locator("#skills-accounting")).hasCount(before ? 0 : 1);
            page.locator("#skills-word").fill("compta");
            page.locator("#skills-word").press("Enter");
            page.locator("#skills-accounting").setChecked(before);
            save(page);
        }
    }

    @Test
    void a_picture_takes_the_place_of_the_pattern_for_those_who_may_see_it(Portal portal) throws IOException {
        try (var browser = portal.browser().speaking("fr").wide(360).withoutScripts()) {
            var page = browser.openAs("curator", "/profile/picture");
            put(page, "picture.png", picture());
            page.locator("#audience").selectOption("members");
            save(page);
            var address = page.locator("img.portrait.large").getAttribute("src");

            assertThat(portal.get(address).statusCode()).as("visitors").isEqualTo(404);
            var member = portal.get(address, "Cookie", "interlace=" + Session.of(portal, "member"));
            assertThat(member.statusCode()).isEqualTo(200);
            assertThat(member.headers().firstValue("content-security-policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
            assertThat(member.headers().firstValue("cache-control")).hasValue("private, max-age=0, must-revalidate");

            page.navigate(portal.address() + "/profile/picture");
            page.locator("#audience").selectOption("me");
            save(page);
            assertThat(portal.get(address, "Cookie", "interlace=" + Session.of(portal, "member"))
                            .statusCode())
                    .isEqualTo(404);
            page.navigate(portal.address() + "/profile/picture");
            put(page, "picture.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
            page.locator("#save").click();
            assertThat(page.locator("[role=alert]")).hasCount(1);
            page.navigate(portal.address() + "/profile/picture");
            page.locator("#remove").click();
            assertThat(page.locator("header.profile svg.monogram")).hasCount(1);
        }
    }

    private static void put(Page page, String name, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload(name, "image/png", bytes));
        page.locator("#alternative").fill("Un carré");
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void a_project_asks_somebody_who_confirms(Portal portal) {
        try (var browser = portal.browser().speaking("fr").wide(360).withoutScripts()) {
            var carrier = browser.openAs("entrepreneur", "/projects/new");
            carrier.locator("#title").fill("L’essai des " + System.nanoTime());
            carrier.locator("#audience").selectOption("me");
            carrier.locator("#save").click();
            assertThat(carrier).hasURL(Pattern.compile(".*/projects/.*essai.*"));
            var path = carrier.url().substring(portal.address().length());

            var peer = browser.openAs("member", "/profile/name");
            var handle = peer.locator("#handle").inputValue();
            carrier.navigate(portal.address() + path + "/edit");
            carrier.locator("#member").fill(handle);
            carrier.locator("#part").selectOption("peer");
            carrier.locator("#ask").click();
            assertThat(carrier.locator("ul.rows li")).hasCount(2);

            assertThat(portal.get(path, "Cookie", "interlace=" + Session.of(portal, "coach"))
                            .statusCode())
                    .as("somebody outside")
                    .isEqualTo(404);
            peer.navigate(portal.address() + path);
            peer.locator(".notice button").first().click();
            assertThat(peer.locator(".notice button")).hasCount(0);
            peer.locator("ul.rows button[id^=end-]").click();
            assertThat(peer).hasURL(portal.address() + "/projects");
            assertThat(portal.get(path, "Cookie", "interlace=" + Session.of(portal, "member"))
                            .statusCode())
                    .as("who left")
                    .isEqualTo(404);
            carrier.navigate(portal.address() + path + "/edit");
            carrier.locator("#sure").check();
            carrier.locator("#delete").click();
            assertThat(carrier).hasURL(portal.address() + "/projects");
        }
    }
}
