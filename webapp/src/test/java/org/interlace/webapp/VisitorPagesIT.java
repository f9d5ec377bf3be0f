package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/** What browsers may keep, and how much they have to fetch. */
@PortalTest
class VisitorPagesIT {

    private static final int HEAVIEST = 60 * 1024;
    private static final int MOST_REQUESTS = 8;

    @Test
    void a_visitor_asks_whether_a_page_has_changed_and_gets_it_packed(Portal portal) {
        var person = Pattern.compile("href=\"(/members/[^\"]+)\"")
                .matcher(portal.get("/directory").body());
        assertThat(person.find()).isTrue();
        for (var path : List.of("/", "/directory", "/directory?q=a", person.group(1))) {
            var page = portal.get(path, "Accept-Encoding", "gzip");
            var tag = page.headers().firstValue("etag").orElseThrow();
            assertThat(page.headers().firstValue("content-encoding")).as(path).hasValue("gzip");
            assertThat(String.join(", ", page.headers().allValues("vary")))
                    .as(path)
                    .contains("Accept-Encoding", "Accept-Language", "Cookie");
            assertThat(page.headers().firstValue("cache-control")).as(path).hasValue("max-age=0, must-revalidate");
            var again = portal.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).as(path).isEmpty();
            assertThat(again.headers().firstValue("etag")).as(path).hasValue(tag);
            var other = portal.get(path, "If-None-Match", "\"another\"");
            assertThat(other.statusCode()).as(path).isEqualTo(200);
        }
        assertThat(portal.get("/login").headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void nothing_keeps_what_somebody_read_who_is_signed_in(Portal portal) {
        var cookie = "interlace=" + Session.of(portal, "member");
        for (var path : List.of("/", "/directory", "/account", "/logout", "/example", "/nowhere")) {
            var page = portal.get(path, "Cookie", cookie);
            assertThat(page.headers().firstValue("cache-control")).as(path).hasValue("no-store");
            assertThat(page.headers().firstValue("etag")).as(path).isEmpty();
        }
        var call = portal.get("/api/v1/me", "Authorization", "Bearer " + portal.token("member"));
        assertThat(call.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void the_directory_is_light_and_asks_nobody_else(Portal portal, Browser browser) {
        var page = browser.open("/health/live");
        page.context()
                .addCookies(List.of(new Cookie("interlace", Session.of(portal, "member")).setUrl(portal.address())));
        var requests = new CopyOnWriteArrayList<Request>();
        page.onRequestFinished(requests::add);
        page.onRequestFailed(requests::add);
        page.navigate(portal.address() + "/directory");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".card.person").first().isVisible()).isTrue();
        var fetched = requests.stream()
                .map(request ->
                        "%s %s %d".formatted(request.resourceType(), request.url(), request.sizes().responseBodySize))
                .toList();
        assertThat(requests).as("%s", fetched).hasSizeBetween(2, MOST_REQUESTS).allMatch(request -> request.url()
                .startsWith(portal.address() + "/"));
        assertThat(requests.stream()
                        .filter(request -> !request.resourceType().equals("font"))
                        .mapToInt(request -> request.sizes().responseBodySize)
                        .sum())
                .as("%s", fetched)
                .isLessThanOrEqualTo(HEAVIEST);
    }
}
