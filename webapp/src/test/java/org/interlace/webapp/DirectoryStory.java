package org.interlace.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.interlace.testkit.Browser;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** A member browses the directory, finds somebody, reads their profile; on an old phone, without scripts. */
@PortalTest
class DirectoryStory {

    @Test
    void a_visitor_sees_only_people_who_are_open_to_everyone(Browser visitor, Browser member) {
        var asVisitor = visitor.open("/directory");
        assertThat(asVisitor.locator(".card.person").first()).isVisible();
        var shownToVisitors = number(asVisitor.locator("#results").innerText());
        var asMember = member.openAs("member", "/directory");
        assertThat(asMember.locator(".card.person").first()).isVisible();
        assertThat(number(asMember.locator("#results").innerText())).isGreaterThan(shownToVisitors);
    }

    @Test
    void a_member_finds_somebody_by_a_word_in_another_language_and_opens_the_profile(Browser browser) {
        var page = browser.withoutScripts().wide(360).openAs("member", "/directory");
        page.locator("#q").fill("accounting");
        page.locator("form.search button").click();
        page.locator(".card.person a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/members/[a-z0-9-]+"));
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void a_filter_is_a_link_that_narrows_and_can_be_taken_off(Browser browser) {
        var page = browser.wide(1280).openAs("member", "/directory");
        var before = number(page.locator("#results").innerText());
        page.locator(".facets .chip").first().click();
        assertThat(page.locator(".active .chip")).hasCount(1);
        assertThat(number(page.locator("#results").innerText())).isLessThanOrEqualTo(before);
        page.locator(".active .chip").first().click();
        assertThat(page.locator(".active .chip")).hasCount(0);
    }

    @Test
    void a_list_of_those_to_whom_somebody_i_know_could_introduce_me_shows_a_way_to_each(Browser browser) {
        var page = browser.withoutScripts().wide(360).openAs("coach", "/directory");
        page.locator(".split details.fold summary").click();
        page.locator(".facets a[href='/directory?reachable=1']").click();
        assertThat(page.locator(".active .chip")).hasCount(1);
        int people = page.locator(".card.person").count();
        assertThat(people).isPositive();
        assertThat(page.locator(".card.person .way")).hasCount(people);
        page.locator("#q").fill("zzzz");
        page.locator("form.search button").click();
        assertThat(page).hasURL(Pattern.compile(".*reachable=1.*"));
        assertThat(page.locator(".card.person")).hasCount(0);
    }

    @Test
    void a_map_of_communes_leads_to_the_people_of_one(Browser browser) {
        var page = browser.withoutScripts().wide(360).openAs("member", "/directory");
        page.locator("a[href='/directory?view=map']").click();
        assertThat(page.locator(".card.person")).hasCount(0);
        var circles = page.locator(".cartogram a");
        assertThat(circles.first()).isVisible();
        assertThat(page.locator(".cartogram + .chips .chip").first()).containsText("Liège");
        circles.first().click();
        assertThat(page).hasURL(Pattern.compile(".*place=liege.*"));
        assertThat(page.locator(".card.person").first()).isVisible();
    }

    @Test
    void whoever_switches_to_arabic_reads_from_right_to_left(Browser browser) {
        var page = browser.open("/directory?lang=ar");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        page.getByRole(AriaRole.LINK).first().waitFor();
        page.navigate(page.url().replace("?lang=ar", ""));
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
    }

    @Test
    void what_looks_like_a_query_language_is_only_words(Browser browser) {
        for (var words : new String[] {"AND", "*", "[", "\\", "a OR", "\"", "' ; \" --", "name:x~2", "(", "^"}) {
            var page = browser.open(
                    "/directory?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.locator("#results")).isVisible();
        }
    }

    private static int number(String text) {
        return Integer.parseInt("0" + text.replaceAll("\\D", ""));
    }
}
