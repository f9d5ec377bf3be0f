package org.interlace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.interlace.bench.procedure.WayProcedure;
import org.neo4j.driver.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ways by API beside the same Cypher by a bare driver and beside a Java traversal inside Neo4j; growth; a page's marks. */
@Command(
        name = "ways",
        description = "GET /api/v1/introductions/ways?to=… beside bare Cypher and beside a procedure inside Neo4j.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class WaysBench implements Callable<Integer> {

    private static final double ASKED_BESIDE_CYPHER = 2;
    private static final double ASKED_BESIDE_PROCEDURE = 3;
    private static final double ASKED_SPREAD = 5;
    private static final double ASKED_GROWTH = 1.5;
    private static final double ASKED_PAGE = 2;
    private static final int PAGE = 20;

    /** Those of each asker's targets that can be reached over one person, over two, and anybody. */
    private static final List<String> TARGETS = List.of("""
            MATCH (a:Member {id: $from})-[:TIED]-()-[:TIED]-(t:Member)
            WHERE t <> a AND NOT EXISTS { (a)-[:TIED]-(t) }
            RETURN DISTINCT t.id AS id ORDER BY id LIMIT $many""", """
            MATCH (a:Member {id: $from})-[:TIED]-()-[:TIED]-(d)
            WITH DISTINCT a, d ORDER BY d.id LIMIT 40
            MATCH (d)-[:TIED]-(t:Member)
            WHERE t <> a AND NOT EXISTS { (a)-[:TIED]-(t) } AND NOT EXISTS { (a)-[:TIED]-()-[:TIED]-(t) }
            RETURN DISTINCT t.id AS id ORDER BY id LIMIT $many""", """
            MATCH (a:Member {id: $from}), (t:Member) WHERE t.id > $from AND NOT EXISTS { (a)-[:TIED]-(t) }
            RETURN t.id AS id ORDER BY id LIMIT $many""");

    private static final String PROCEDURE =
            "CALL interlace.bench.ways($from, $to, $without, $topics, $mostDirect, $mostLonger, $enough)";

    @Mixin
    private Common common = new Common();

    @Option(names = "--members", paramLabel = "N", description = "Large community (default: ${DEFAULT-VALUE}).")
    private int large = 100_000;

    @Option(names = "--small", paramLabel = "N", description = "Small community (default: ${DEFAULT-VALUE}).")
    private int small = 10_000;

    @Option(names = "--askers", paramLabel = "N", description = "People who ask (default: ${DEFAULT-VALUE}).")
    private int askers = 16;

    @Option(
            names = "--targets",
            paramLabel = "N",
            description = "Targets of each kind for each (default: ${DEFAULT-VALUE}).")
    private int targets = 8;

    @Option(names = "--warm", paramLabel = "N", description = "Rounds before measuring (default: ${DEFAULT-VALUE}).")
    private int warm = 8;

    @Option(names = "--rounds", paramLabel = "N", description = "Measured rounds (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    /** Who asks for whom, and with what. */
    private record Pair(String bearer, String from, String to) {

        String path() {
            return "/api/v1/introductions/ways?to=" + to;
        }
    }

    private record Times(List<Double> api, List<Double> cypher, List<Double> procedure, List<Double> page) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public Integer call() {
        var report = Report.begin(
                "ways",
                "%d and %d members; %d askers, %d targets each; %d rounds after %d to warm all up"
                        .formatted(small, large, askers, targets * TARGETS.size(), rounds, warm));
        var few = measure(small, report);
        var many = measure(large, report);
        double api = Numbers.median(many.api);
        beside(report, "bare Cypher", api, many.cypher, ASKED_BESIDE_CYPHER);
        beside(report, "a Java traversal inside Neo4j", api, many.procedure, ASKED_BESIDE_PROCEDURE);
        double high = Numbers.quantile(many.api, 0.95);
        report.atMost("95 %", ms("95 %%", high) + ", " + ms("median", api), high / api, ASKED_SPREAD, "");
        double before = Numbers.median(few.api);
        report.atMost(
                "growth",
                ms(small + " members", before) + ", " + ms(large + " members", api),
                api / before,
                ASKED_GROWTH,
                "");
        double one = Numbers.median(many.cypher);
        double page = Numbers.median(many.page);
        report.atMost("marks", ms("a page of 20", page) + ", " + ms("one", one), page / one, ASKED_PAGE, "");
        return report.exit();
    }

    private static void beside(Report report, String what, double api, List<Double> other, double asked) {
        double median = Numbers.median(other);
        report.atMost("beside " + what, ms("API", api) + ", " + ms(what, median), api / median, asked, "");
    }

    private static String ms(String what, double millis) {
        return String.format(Locale.ROOT, "%s %.2f ms", what.replace("%%", "%"), millis);
    }

    private Times measure(int members, Report report) {
        var data = People.imported(common, members);
        var jar = install(data);
        try (var portal = Portal.start("run", data, common);
                var spy = new CypherSpy(portal)) {
            var pairs = pairs(portal.http(), spy, members);
            var first = pairs.get(0);
            var http = portal.http();
            var cypher = spy.whatIsSentFor("$mostDirect", time -> ask(http, first));
            var cookie = new SignIn(http).as(People.SOMEBODY, People.PASSWORD);
            var page = spy.whatIsSentFor("UNWIND $to", time -> http.text("/directory", "Cookie", cookie));
            int ways = sameAnswers(spy, cypher, pairs);
            var times = new Times();
            for (int round = 0; round < warm + rounds; round++) {
                var kept = round < warm ? new Times() : times;
                for (int i = 0; i < pairs.size(); i++) {
                    one(spy, http, pairs, i, cypher, page, kept);
                }
            }
            report.note(String.format(
                    Locale.ROOT,
                    "%d members: %d of %d have a way; API %s, Cypher %s, procedure %s, page of %d %s",
                    members,
                    ways,
                    pairs.size(),
                    spread(times.api),
                    spread(times.cypher),
                    spread(times.procedure),
                    PAGE,
                    spread(times.page)));
            return times;
        } finally {
            Folders.delete(jar);
        }
    }

    private static String spread(List<Double> times) {
        return String.format(Locale.ROOT, "%.2f ms (95 %% %.2f)", Numbers.median(times), Numbers.quantile(times, 0.95));
    }

    private static void one(
            CypherSpy spy,
            Http http,
            List<Pair> pairs,
            int at,
            CypherSpy.Query cypher,
            CypherSpy.Query page,
            Times times) {
        var pair = pairs.get(at);
        times.api.add(millis(() -> ask(http, pair)));
        times.cypher.add(millis(() -> spy.send(query(cypher, pair))));
        times.procedure.add(millis(() ->
                spy.send(new CypherSpy.Query(PROCEDURE, query(cypher, pair).parameters()))));
        var parameters = new HashMap<>(page.parameters());
        parameters.put("from", pair.from);
        parameters.put(
                "to",
                IntStream.range(0, PAGE)
                        .mapToObj(i -> pairs.get((at + i * 7) % pairs.size()).to)
                        .toList());
        times.page.add(millis(() -> spy.send(new CypherSpy.Query(page.text(), parameters))));
    }

    private static CypherSpy.Query query(CypherSpy.Query learned, Pair pair) {
        var parameters = new HashMap<>(learned.parameters());
        parameters.put("from", pair.from);
        parameters.put("to", pair.to);
        return new CypherSpy.Query(learned.text(), parameters);
    }

    private static void ask(Http http, Pair pair) {
        http.text(pair.path(), "Authorization", pair.bearer);
    }

    /** The procedure must do the same work, or it is no limit of it. */
    private static int sameAnswers(CypherSpy spy, CypherSpy.Query cypher, List<Pair> pairs) {
        int ways = 0;
        for (var pair : pairs) {
            var asked = query(cypher, pair);
            var plain = people(spy.rows(asked));
            if (!plain.equals(people(spy.rows(new CypherSpy.Query(PROCEDURE, asked.parameters()))))) {
                throw new BenchException("The procedure finds other ways than the portal's query");
            }
            ways += plain.isEmpty() ? 0 : 1;
        }
        return ways;
    }

    private static List<String> people(List<Record> rows) {
        return rows.stream()
                .flatMap(row -> row
                        .get("ways")
                        .asList(way -> way.get("people")
                                .asList(person -> person.get("id").asString())
                                .toString())
                        .stream())
                .sorted()
                .toList();
    }

    private List<Pair> pairs(Http http, CypherSpy spy, int members) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < askers; i++) {
            int number = 1 + (int) ((long) i * members / askers);
            var bearer = http.bearer("member%d@example.org".formatted(number), People.PASSWORD);
            var me = Http.json(http.text("/api/v1/me", "Authorization", bearer));
            var from = me.getJsonObject("member").getString("id");
            for (var kind : TARGETS) {
                spy.rows(new CypherSpy.Query(kind, Map.of("from", from, "many", targets)))
                        .forEach(row ->
                                pairs.add(new Pair(bearer, from, row.get("id").asString())));
            }
        }
        return pairs;
    }

    /** Puts the procedure where Neo4j looks for such when it starts. */
    private static Path install(Path data) {
        var jar = data.resolve("neo4j/plugins/interlace-bench.jar");
        try {
            Files.createDirectories(jar.getParent());
            try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
                var folder = Path.of(WayProcedure.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                try (var files = Files.list(folder.resolve("org/interlace/bench/procedure"))) {
                    for (var file : files.toList()) {
                        out.putNextEntry(new JarEntry(folder.relativize(file).toString()));
                        Files.copy(file, out);
                    }
                }
            }
            return jar;
        } catch (IOException | java.net.URISyntaxException e) {
            throw new BenchException("The procedure cannot be installed", e);
        }
    }

    private static double millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
