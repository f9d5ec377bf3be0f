package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.interlace.api.page.Access;
import org.interlace.api.page.PageRule;
import org.interlace.navigation.CorePages;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * Every page of the core, as found in its own table, in three languages, light and dark, on a phone and a wide screen:
 * axe finds nothing, nothing is wider than the window, the page's own policy refuses nothing. Pages about one thing are
 * those that other pages lead to.
 */
@PortalTest
class AccessibilityIT {

    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final int HIGH = 900;

    /** Two windows at once: while one waits for its page, the other judges. */
    private static final int WINDOWS = 2;

    /** The rule that takes longest, and longer the longer a list is. */
    private static final String CONTRAST = "color-contrast";

    /** What may be otherwise in the dark and on a phone, where less is shown. */
    private static final List<String> BY_LOOK = List.of(CONTRAST, "scrollable-region-focusable", "target-size");

    /** What is the same on every page, and further rows of a list: their look is known by then. */
    private static final List<String> KNOWN =
            List.of("main li:nth-child(n+9)", "main tr:nth-child(n+9)", ".sample", ".footer");

    /** Who reads what, and what no page leads to. */
    private enum Reader {
        VISITOR(
                Access.Everyone.class,
                "/nowhere",
                "/directory?q=zzzz",
                "/unsubscribe/no-such-link",
                "/answers/no-such-link"),
        MEMBER(
                Access.SignedIn.class,
                "/",
                "/directory",
                "/example",
                "/introductions",
                "/introductions/needs",
                "/introductions/doors",
                "/introductions/settings",
                "/profile/languages",
                "/profile/more",
                "/projects/safran-et-compagnie",
                "/circles/shai-wa-kalam",
                "/circles/fil-et-aiguille"),
        ADMIN(
                Access.Granted.class,
                "/admin/fields/route",
                "/admin/introductions",
                "/admin/introductions/figures",
                "/directory?view=map",
                "/admin/introductions/rules",
                "/admin/roles/juror",
                "/organisations/trame-commune/edit");

        private final Class<? extends Access> access;
        private final List<String> more;

        Reader(Class<? extends Access> access, String... more) {
            this.access = access;
            this.more = List.of(more);
        }

        private boolean reads(PageRule rule) {
            return access.isInstance(rule.access()) || (this == MEMBER && rule.access() instanceof Access.Everyone);
        }

        private List<String> made(LinkPages made) {
            return switch (this) {
                case VISITOR -> made.ofVisitor;
                case MEMBER -> made.ofMember;
                case ADMIN -> made.ofAdmin;
            };
        }

        private Stream<String> whole() {
            var open = CorePages.PAGES.stream()
                    .filter(rule -> access.isInstance(rule.access()))
                    .map(PageRule::address)
                    .filter(address -> !address.contains("{"));
            return Stream.concat(open, more.stream());
        }
    }

    private record Reading(Reader reader, String language) {}

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Set<String> reached = java.util.Collections.synchronizedSet(new TreeSet<>());
    private final Queue<String> pages = new ConcurrentLinkedQueue<>();

    @Test
    void every_page_can_be_read_by_everybody(Portal portal) throws InterruptedException {
        long begin = System.nanoTime();
        var made = new LinkPages(portal);
        var readings = new ConcurrentLinkedQueue<Reading>();
        for (var reader : List.of(Reader.MEMBER, Reader.ADMIN, Reader.VISITOR)) {
            List.of("fr", "ar", "en").forEach(language -> readings.add(new Reading(reader, language)));
        }
        var windows = new ArrayList<Thread>();
        for (int i = 0; i < WINDOWS; i++) {
            var window = new Thread(() -> readAll(portal, readings, made), "window " + i);
            windows.add(window);
            window.start();
        }
        for (var window : windows) {
            window.join();
        }
        System.out.printf(
                "axe: %d pages, light and dark, wide and on a phone, in %d s; wrong: %d; led to by no page: %s%n",
                pages.size(), Duration.ofNanos(System.nanoTime() - begin).toSeconds(), wrong.size(), unreached());
        assertThat(wrong).isEmpty();
        assertThat(pages).hasSizeGreaterThan(3 * CorePages.PAGES.size());
    }

    private List<String> unreached() {
        return CorePages.PAGES.stream()
                .map(PageRule::address)
                .filter(address -> !reached.contains(address))
                .toList();
    }

    private void readAll(Portal portal, Queue<Reading> readings, LinkPages made) {
        try {
            for (var reading = readings.poll(); reading != null; reading = readings.poll()) {
                read(portal, reading, made);
            }
        } catch (RuntimeException e) {
            wrong.add(e.toString());
        } finally {
            portal.endBrowser();
        }
    }

    private void read(Portal portal, Reading reading, LinkPages made) {
        try (Browser browser =
                portal.browser().speaking(reading.language()).wide(WIDE).still()) {
            var person = reading.reader().name().toLowerCase(java.util.Locale.ROOT);
            var page = reading.reader() == Reader.VISITOR ? browser.open("/") : browser.openAs(person, "/account");
            // the page for leaving in a hurry goes on by itself: it stays for as long as it is looked at
            page.route(
                    address -> !address.startsWith(portal.address()),
                    route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            var next = new ArrayDeque<>(Stream.concat(reading.reader().whole(), reading.reader().made(made).stream())
                    .toList());
            var opened =
                    new HashSet<>(next.stream().map(AccessibilityIT::address).toList());
            while (!next.isEmpty()) {
                var path = next.remove();
                page.navigate(
                        portal.address() + path + (path.contains("?") ? "&" : "?") + "lang=" + reading.language());
                judge(page, person + " " + reading.language() + " " + path);
                leads(page).stream()
                        .filter(lead ->
                                rule(lead).filter(reading.reader()::reads).isPresent())
                        .filter(lead -> opened.add(address(lead)))
                        .forEach(next::add);
            }
            opened.forEach(path -> reached.add(rule(path).map(PageRule::address).orElse(path)));
            browser.policyComplaints().forEach(wrong::add);
        }
    }

    private void judge(Page page, String where) {
        pages.add(where);
        Browser.axeBut(page, CONTRAST).forEach(one -> wrong.add(where + ": " + one));
        Browser.axe(page, List.of(CONTRAST), KNOWN).forEach(one -> wrong.add(where + ": " + one));
        fits(page, where, WIDE);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(PHONE, HIGH);
        Browser.axe(page, BY_LOOK, KNOWN).forEach(one -> wrong.add(where + " in the dark on a phone: " + one));
        fits(page, where, PHONE);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(WIDE, HIGH);
    }

    private void fits(Page page, String where, int width) {
        if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")) {
            wrong.add(where + " does not fit into " + width);
        }
    }

    /** The addresses of one thing that a page leads to. */
    private static List<String> leads(Page page) {
        @SuppressWarnings("unchecked") // the script answers a list of texts
        var paths = (List<String>) page.evaluate(
                "[...document.links].filter(one => one.origin === location.origin).map(one => one.pathname)");
        return paths;
    }

    private static java.util.Optional<PageRule> rule(String path) {
        var bare = path.replaceAll("\\?.*", "");
        return CorePages.PAGES.stream()
                .filter(rule -> rule.address().equals(bare))
                .findFirst()
                .or(() -> CorePages.PAGES.stream()
                        .filter(rule -> bare.matches(rule.address().replaceAll("\\{[^}]+}", "[^/]+")))
                        .findFirst());
    }

    /** One page of each kind is enough; sections of the profile are a kind each. */
    private static String address(String path) {
        return path.startsWith("/profile/")
                ? path
                : rule(path).map(PageRule::address).orElse(path);
    }
}
