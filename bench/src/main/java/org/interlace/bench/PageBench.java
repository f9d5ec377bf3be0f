package org.interlace.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Processor time of a signed-in directory page, of the portal, PostgreSQL and Neo4j together. */
@Command(
        name = "page",
        description =
                "CPU of /directory (20 people, facets, signed in) under wrk with 8 connections, all our processes.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class PageBench implements Callable<Integer> {

    private static final double ASKED = 6;
    private static final double ASKED_WORD = 12;
    private static final double ASKED_GROWTH = 1.5;
    private static final int WORDS = 48;
    private static final int PEOPLE = 20;
    private static final int NEARLY = 90;
    private static final int MOST_WARM_UPS = 10;
    private static final String FACES = "/login";

    @Mixin
    private Common common = new Common();

    @Option(names = "--members", paramLabel = "N", description = "For the first figure (default: ${DEFAULT-VALUE}).")
    private int middle = 10_000;

    @Option(names = "--small", paramLabel = "N", description = "Growth from (default: ${DEFAULT-VALUE}).")
    private int small = 1000;

    @Option(names = "--large", paramLabel = "N", description = "Growth to (default: ${DEFAULT-VALUE}).")
    private int large = 100_000;

    @Option(names = "--seconds", paramLabel = "S", description = "Warm-up, and measure (default: ${DEFAULT-VALUE}).")
    private int seconds = 20;

    @Option(
            names = "--warm-requests",
            paramLabel = "N",
            description = "Warm up until at least so many were answered (default: ${DEFAULT-VALUE}).")
    private int warmRequests = 5000;

    /** One size: milliseconds of processor time a request. */
    private record Cost(double plain, double word, double bare, double bareWord, double faces) {}

    @Override
    public Integer call() {
        var report = Report.begin(
                "page",
                "wrk, 8 connections, %d s after as much warm-up or %d requests; %d words in turn; the empty Faces page is %s"
                        .formatted(seconds, warmRequests, WORDS, FACES));
        var costs = new HashMap<Integer, Cost>();
        for (int members : new TreeSet<>(List.of(small, middle, large))) {
            costs.put(members, measure(members, report));
        }
        tell(report, of(costs, small), of(costs, middle), of(costs, large));
        return report.exit();
    }

    private static Cost of(Map<Integer, Cost> costs, int members) {
        return Objects.requireNonNull(costs.get(members));
    }

    private void tell(Report report, Cost few, Cost some, Cost many) {
        report.atMost("cpu at %d members".formatted(middle), beside(some), some.plain, ASKED, " ms");
        report.atMost(
                "growth",
                String.format(
                        Locale.ROOT, "%d members %.2f ms, %d members %.2f ms", small, few.plain, large, many.plain),
                many.plain / few.plain,
                ASKED_GROWTH,
                "");
        report.atMost("cpu with a word at %d members".formatted(large), besideWord(many), many.word, ASKED_WORD, " ms");
    }

    private static String beside(Cost cost) {
        return String.format(
                Locale.ROOT,
                "bare query %.2f ms + empty Faces page %.2f ms = %.2f ms",
                cost.bare,
                cost.faces,
                cost.bare + cost.faces);
    }

    private static String besideWord(Cost cost) {
        return String.format(
                Locale.ROOT,
                "bare query %.2f ms + empty Faces page %.2f ms = %.2f ms",
                cost.bareWord,
                cost.faces,
                cost.bareWord + cost.faces);
    }

    private Cost measure(int members, Report report) {
        var data = People.imported(common, members);
        var words = People.make(common, members).words(WORDS);
        try (var portal = Portal.start("run", data, common);
                var spy = new CypherSpy(portal)) {
            var cookie = new SignIn(portal.http()).as(People.SOMEBODY, People.PASSWORD);
            var plain = List.of("/directory");
            var searches = words.stream()
                    .map(word -> "/directory?q=" + Http.encode(word))
                    .toList();
            awaitWhole(portal.http(), cookie);
            double plainCost = cost(portal, plain, cookie, members + " members, no word", report);
            double wordCost = cost(portal, searches, cookie, members + " members, with a word", report);
            double faces = cost(portal, List.of(FACES), "", members + " members, " + FACES, report);
            var bare = new BareQuery(spy, portal.graph());
            return new Cost(
                    plainCost,
                    wordCost,
                    bare.cpuMillis(queries(portal, spy, cookie, plain), seconds / 2),
                    bare.cpuMillis(queries(portal, spy, cookie, searches), seconds / 2),
                    faces);
        }
    }

    private static List<CypherSpy.Query> queries(Portal portal, CypherSpy spy, String cookie, List<String> paths) {
        var queries = new ArrayList<CypherSpy.Query>();
        paths.forEach(path ->
                queries.add(spy.whatIsSentFor(time -> portal.http().text(Asking.anew(path, time), "Cookie", cookie))));
        return queries;
    }

    /** A page without people or filters would be cheap and worth nothing; after a start the graph takes a moment. */
    private static void awaitWhole(Http http, String cookie) {
        Pause.until("A directory page with 20 people and filters", Duration.ofMinutes(1), 500, () -> {
            var page = http.text("/directory", "Cookie", cookie);
            return page.split("class=\"card person\"", -1).length == PEOPLE + 1
                    && page.contains("class=\"facets")
                    && !page.contains("href=\"/login\"");
        });
    }

    /** Shorter answers than nearly the shortest of these are not whole, such as those of the search without graph. */
    private static int least(Http http, String cookie, List<String> paths) {
        int shortest = paths.stream()
                .mapToInt(path -> http.packedSize(path, cookie))
                .min()
                .orElse(0);
        return shortest * NEARLY / 100;
    }

    /** As long as asked and, on a busy machine, longer: Java compiles by requests, not by seconds. */
    private void warm(Wrk wrk) {
        long done = wrk.run(seconds);
        for (int more = 0; done < warmRequests && more < MOST_WARM_UPS; more++) {
            done += wrk.run(seconds);
        }
    }

    private double cost(Portal portal, List<String> paths, String cookie, String what, Report report) {
        var wrk = new Wrk(
                portal.http().address(), common.folder("wrk.lua"), paths, cookie, least(portal.http(), cookie, paths));
        warm(wrk);
        double all = portal.cpu();
        double own = portal.proc().cpu();
        double graph = portal.graph().cpu();
        long requests = wrk.run(seconds);
        double portalCost = (portal.proc().cpu() - own) * 1000 / requests;
        double graphCost = (portal.graph().cpu() - graph) * 1000 / requests;
        double allCost = (portal.cpu() - all) * 1000 / requests;
        report.note(String.format(
                Locale.ROOT,
                "%s: %.2f ms a request (portal %.2f, Neo4j %.2f, PostgreSQL %.2f), %.0f requests/s",
                what,
                allCost,
                portalCost,
                graphCost,
                allCost - portalCost - graphCost,
                (double) requests / seconds));
        return allCost;
    }
}
