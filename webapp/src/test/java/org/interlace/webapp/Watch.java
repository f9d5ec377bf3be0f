package org.interlace.webapp;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.interlace.testkit.Browser;
import org.interlace.testkit.Portal;

/** A window of somebody, in which everything is noted that other people's texts did there and should not. */
final class Watch implements AutoCloseable {

    /** Whatever would open a dialog says so instead; so does what the page's own policy refuses. */
    private static final String TRAPS = """
            for (const name of ['alert', 'confirm', 'prompt', 'print'])
                window[name] = () => console.log('hostile: ran ' + name);
            document.addEventListener('securitypolicyviolation',
                one => console.log('hostile: refused ' + one.violatedDirective + ' ' + one.blockedURI));
            """;

    /** What a page consists of that none of ours would. */
    private static final String FOREIGN = """
            mine => {
                const ours = new Set(mine.split(' ')), found = [];
                for (const one of document.querySelectorAll('*')) {
                    if (!ours.has(one.localName)) found.push('<' + one.localName + '>');
                    if (one.localName === 'script' && !one.src.startsWith(location.origin + '/')) found.push('script');
                    for (const its of one.attributes) {
                        const value = its.value.replace(/[\\u0000-\\u0020]/g, '').toLowerCase();
                        if (/^(on|srcdoc$|formaction$)/.test(its.name)) found.push(its.name + ' of ' + one.localName);
                        if (/^(href|xlink:href|src|action|data)$/.test(its.name)
                                && /^(javascript|vbscript|data|blob|view-source):/.test(value)) found.push(its.value);
                    }
                }
                return found.slice(0, 5).join(', ');
            }""";

    /** All that can be read there, in fields too. */
    private static final String WORDS = """
            () => [document.body.textContent,
                ...[...document.querySelectorAll('input, textarea')].map(one => one.value),
                ...[...document.querySelectorAll('[alt], [aria-label], [title]')]
                    .map(one => (one.alt || '') + (one.ariaLabel || '') + (one.title || ''))].join('\\n')""";

    private static final String OURS = "html head meta title link script body a abbr b bdi blockquote br button circle "
            + "caption code dd details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 header hr i img "
            + "input kbd label legend li line main nav ol optgroup option p path q rect section select small span "
            + "strong sub summary sup svg symbol table tbody td text textarea tfoot th thead time tr ul use wbr aside "
            + "article address data datalist output g";

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{C}\\u034F]+");

    private final Portal portal;
    private final Browser browser;
    private final Page page;
    private final List<String> found = new ArrayList<>();
    private String where = "";
    private int pages;

    Watch(Portal portal, String person) {
        this.portal = portal;
        this.browser = portal.browser().speaking("fr").wide(360);
        this.page = person.equals("visitor") ? browser.open("/privacy") : browser.openAs(person, "/account");
        page.context().addInitScript(TRAPS);
        page.onDialog(dialog -> {
            found.add(where + ": dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().startsWith("hostile: ")) {
                found.add(where + ": " + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    int pages() {
        return pages;
    }

    /** What happened that should not have. */
    List<String> found() {
        var all = new ArrayList<>(found);
        browser.policyComplaints().forEach(one -> all.add("policy: " + one));
        return all;
    }

    /** Opens a path; answers what can be read there. */
    String open(String path) {
        where = path;
        page.navigate(portal.address() + path);
        return look();
    }

    /** Looks at what is not of the portal: a letter, a file. */
    String show(String name, String html) {
        where = name;
        page.navigate("about:blank");
        page.setContent(html);
        return look(OURS + " style");
    }

    /** Opens a path, fills in fields by name and presses a button; answers the status, after redirects. */
    int send(String path, String button, Map<String, String> fields) {
        open(path);
        return press(button, fields);
    }

    /** The same on the page that is open. */
    int press(String button, Map<String, String> fields) {
        var answer = page.waitForResponse(
                one -> one.request().isNavigationRequest() && (one.status() < 300 || one.status() >= 400),
                () -> page.evaluate("""
                ([fields, button]) => {
                    window.before = true;
                    for (const [name, value] of Object.entries(fields)) {
                        const all = [...document.getElementsByName(name)];
                        if (!all.length) throw new Error('no field ' + name);
                        const box = all.find(one => /radio|checkbox/.test(one.type) && one.value === value);
                        if (box) box.checked = true; else all[0].value = value;
                    }
                    const press = document.getElementById(button);
                    press.form.noValidate = true;
                    press.form.requestSubmit(press);
                }""", List.of(fields, button)));
        awaitNext();
        look();
        return answer.status();
    }

    /** The library's own waiting evaluates again and again, which the page's policy forbids from the second time on. */
    private void awaitNext() {
        for (int i = 0; i < 400; i++) {
            try {
                if ((Boolean) page.evaluate("!window.before && document.readyState === 'complete'")) {
                    return;
                }
            } catch (PlaywrightException e) {
                // between two pages there is none to ask
                if (!String.valueOf(e.getMessage()).contains("context")) {
                    throw e;
                }
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError(where + ": no next page");
    }

    private String look() {
        return look(OURS);
    }

    private String look(String ours) {
        pages++;
        var foreign = (String) page.evaluate(FOREIGN, ours);
        if (!foreign.isEmpty()) {
            found.add(where + ": holds " + foreign);
        }
        if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")) {
            found.add(where + ": is wider than a phone");
        }
        return (String) page.evaluate(WORDS);
    }

    /** Where this page leads; only from beside what a test wrote, or from everywhere. */
    List<String> leads(boolean beside) {
        @SuppressWarnings("unchecked") // the script answers a list of texts
        var paths = (List<String>) page.evaluate("""
                beside => [...document.links].filter(one => one.origin === location.origin
                        && (!beside || /zq[a-z]+\\d+z/.test((one.closest('li, tr, dd, section') || one).textContent)))
                    .map(one => one.pathname)""", beside);
        return paths;
    }

    /** A text without what cannot be seen, so that a text can be found in a page. */
    static String seen(String text) {
        return UNSEEN.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC))
                .replaceAll("");
    }

    @Override
    public void close() {
        browser.close();
    }
}
