package org.interlace.bench;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a browser with an empty cache fetches for a signed-in directory page. */
@Command(
        name = "weight",
        description = "Bytes, requests and third parties of /directory, signed in, in Chromium with an empty cache.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class WeightBench implements Callable<Integer> {

    private static final double ASKED_KB = 60;
    private static final double ASKED_REQUESTS = 8;
    private static final double KB = 1024;
    private static final List<String> CHROMIUM = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Mixin
    private Common common = new Common();

    @Option(names = "--language", paramLabel = "L", description = "The browser's (default: ${DEFAULT-VALUE}).")
    private String language = "fr";

    private record Fetched(String url, String kind, double bytes) {}

    @Override
    public Integer call() {
        var report = Report.begin(
                "weight", "the sample community, a browser in '%s' with an empty cache".formatted(language));
        var data = StartBench.sample(common);
        try (var portal = Portal.start("run", data, common)) {
            var cookie = new SignIn(portal.http()).as("member@demo.test", "interlace-demo");
            var all = fetched(portal.http().address(), cookie);
            all.forEach(each ->
                    report.note(String.format(Locale.ROOT, "%8.1f KB %-10s %s", each.bytes / KB, each.kind, each.url)));
            tell(report, all, portal.http().address());
        }
        return report.exit();
    }

    private static void tell(Report report, List<Fetched> all, String address) {
        double fonts = bytes(all, "font");
        double pictures = bytes(all, "image");
        double rest = all.stream().mapToDouble(Fetched::bytes).sum() - fonts - pictures;
        var apart = String.format(Locale.ROOT, "apart: fonts %.1f KB, pictures %.1f KB", fonts / KB, pictures / KB);
        report.atMost("bytes", apart, rest / KB, ASKED_KB, " KB");
        report.atMost("requests", "", all.size(), ASKED_REQUESTS, "");
        long others =
                all.stream().filter(each -> !each.url.startsWith(address + "/")).count();
        report.atMost("third parties", "", (double) others, 0, "");
    }

    private static double bytes(List<Fetched> all, String kind) {
        return all.stream()
                .filter(each -> each.kind.equals(kind))
                .mapToDouble(Fetched::bytes)
                .sum();
    }

    /** Every request of the page, with what came over the wire: headers and body as they were packed. */
    private List<Fetched> fetched(String address, String cookie) {
        var seen = new ArrayList<Request>();
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(CHROMIUM));
                var context = browser.newContext(new NewContextOptions().setLocale(language))) {
            var equals = cookie.indexOf('=');
            context.addCookies(
                    List.of(new Cookie(cookie.substring(0, equals), cookie.substring(equals + 1)).setUrl(address)));
            var page = context.newPage();
            page.onRequestFinished(seen::add);
            page.navigate(address + "/directory");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            if (page.locator("a[href='/login']").count() > 0) {
                throw new BenchException("Nobody is signed in");
            }
            return seen.stream().map(WeightBench::fetched).toList();
        }
    }

    private static Fetched fetched(Request request) {
        var sizes = request.sizes();
        return new Fetched(
                request.url(), request.resourceType(), sizes.responseHeadersSize + (double) sizes.responseBodySize);
    }
}
