package org.interlace.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A browser window as somebody has it: a language, a width, light or dark, with scripts or without. */
public final class Browser implements AutoCloseable {

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

    /** What axe finds wrong with a page, one line each. */
    public static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes().size() + " × " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
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
