package org.interlace.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A browser window as somebody has it: a language, a width, light or dark, with scripts or without. */
public final class Browser implements AutoCloseable {

    private static final String AXE = axeScript();

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final NewContextOptions options = new NewContextOptions();
    private String language = "fr";

    Browser(com.microsoft.playwright.Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Speaks a language from now on. */
    public Browser speaking(String code) {
        language = code;
        return this;
    }

    /** Has a window that wide. */
    public Browser wide(int pixels) {
        options.setViewportSize(pixels, 900);
        return this;
    }

    /** Has scripts switched off. */
    public Browser withoutScripts() {
        options.setJavaScriptEnabled(false);
        return this;
    }

    /** Prefers dark. */
    public Browser dark() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    /** Opens a path in a fresh window. */
    public Page open(String path) {
        var context = chromium.newContext(options.setLocale(language));
        contexts.add(context);
        context.setDefaultTimeout(15_000);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address + path);
        return page;
    }

    /** Opens a path as a demo account such as {@code member}. */
    public Page openAs(String person, String path) {
        var page = open("/login?next=" + path);
        page.locator("input[type=email]").fill(person + "@demo.test");
        page.locator("input[type=password]").fill("interlace-demo");
        page.locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        return page;
    }

    /** Wants no motion, so that a page stands still as soon as it is there. */
    public Browser still() {
        options.setReducedMotion(ReducedMotion.REDUCE);
        return this;
    }

    /** What axe finds wrong with a page, one line each. */
    public static List<String> axe(Page page) {
        return axe(page, Map.of(), List.of());
    }

    /** What axe finds wrong with a page, one line each, when it leaves out a rule. */
    public static List<String> axeBut(Page page, String rule) {
        return axe(page, Map.of("rules", Map.of(rule, Map.of("enabled", false))), List.of());
    }

    /**
     * What axe finds wrong with a page, one line each.
     *
     * @param rules only these
     * @param without parts of the page that are left out, as selectors
     */
    public static List<String> axe(Page page, List<String> rules, List<String> without) {
        return axe(page, Map.of("runOnly", Map.of("type", "rule", "values", rules)), without);
    }

    private static List<String> axe(Page page, Map<String, Object> options, List<String> without) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(AXE);
        }
        @SuppressWarnings("unchecked") // the script answers a list of texts
        var found = (List<String>) page.evaluate("""
                async ([options, without]) => {
                    const part = without.length ? {exclude: without.map(one => [one])} : document;
                    const found = await axe.run(part, {resultTypes: ['violations'], preload: false, ...options});
                    return found.violations.map(rule =>
                        `${rule.id}: ${rule.nodes.length} × ${rule.help} ${rule.nodes[0].html}`);
                }""", List.of(options, without));
        return found;
    }

    private static String axeScript() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pages opened so far were refused by their own policy. */
    public List<String> policyComplaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
