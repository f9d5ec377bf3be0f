package org.interlace.bench;

import jakarta.json.JsonArray;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The directory by API beside the same query by a bare driver, and beside itself in a small community. */
@Command(
        name = "search",
        description = "GET /api/v1/members?q=… with facets, beside the same Cypher sent by a bare driver.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {

    private static final double ASKED_RATIO = 3;
    private static final double ASKED_GROWTH = 3;
    private static final int EVERY_THIRD = 3;
    private static final String ANYBODY = "/api/v1/members?limit=1";

    @Mixin
    private Common common = new Common();

    @Option(names = "--members", paramLabel = "N", description = "Large community (default: ${DEFAULT-VALUE}).")
    private int large = 100_000;

    @Option(names = "--small", paramLabel = "N", description = "Small community (default: ${DEFAULT-VALUE}).")
    private int small = 1000;

    @Option(names = "--questions", paramLabel = "N", description = "Different questions (default: ${DEFAULT-VALUE}).")
    private int questions = 60;

    @Option(names = "--warm", paramLabel = "N", description = "Rounds before measuring (default: ${DEFAULT-VALUE}).")
    private int warm = 12;

    @Option(names = "--rounds", paramLabel = "N", description = "Measured rounds (default: ${DEFAULT-VALUE}).")
    private int rounds = 10;

    private record Pair(double api, double bare) {}

    @Override
    public Integer call() {
        var report = Report.begin(
                "search",
                "%d and %d members; %d different words, every third with a filter; %d rounds after %d to warm both up"
                        .formatted(small, large, questions, rounds, warm));
        var few = measure(small, report);
        var many = measure(large, report);
        report.atMost(
                "beside a bare driver",
                String.format(Locale.ROOT, "API %.2f ms, bare driver %.2f ms", many.api, many.bare),
                many.api / many.bare,
                ASKED_RATIO,
                "");
        report.atMost(
                "growth",
                String.format(Locale.ROOT, "%d members %.2f ms, %d members %.2f ms", small, few.api, large, many.api),
                many.api / few.api,
                ASKED_GROWTH,
                "");
        return report.exit();
    }

    private Pair measure(int members, Report report) {
        var data = People.imported(common, members);
        var words = People.make(common, members).words(questions);
        try (var portal = Portal.start("run", data, common);
                var spy = new CypherSpy(portal)) {
            var http = portal.http();
            var bearer = http.bearer(People.SOMEBODY, People.PASSWORD);
            var paths = paths(words, skills(http, bearer));
            paths.forEach(path -> sameAnswer(http, bearer, path));
            for (int round = 0; round < warm; round++) {
                for (var path : paths) {
                    http.text(Asking.anew(path, round), "Authorization", bearer);
                }
            }
            var queries = paths.stream()
                    .map(path -> spy.whatIsSentFor(time -> http.text(Asking.anew(path, time), "Authorization", bearer)))
                    .toList();
            queries.forEach(query -> IntStream.range(0, warm).forEach(round -> spy.send(query)));
            var api = new ArrayList<Double>();
            var bare = new ArrayList<Double>();
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < paths.size(); i++) {
                    var path = Asking.anew(paths.get(i), warm + round);
                    var query = queries.get(i);
                    api.add(millis(() -> whole(http.text(path, "Authorization", bearer))));
                    bare.add(millis(() -> spy.send(query)));
                }
            }
            report.note(String.format(
                    Locale.ROOT,
                    "%d members: API median %.2f ms, 95 %% %.2f ms; bare driver median %.2f ms, 95 %% %.2f ms",
                    members,
                    Numbers.median(api),
                    Numbers.quantile(api, 0.95),
                    Numbers.median(bare),
                    Numbers.quantile(bare, 0.95)));
            return new Pair(Numbers.median(api), Numbers.median(bare));
        }
    }

    private static void sameAnswer(Http http, String bearer, String path) {
        var plain = wholeAnswer(http, bearer, path);
        if (!plain.equals(wholeAnswer(http, bearer, Asking.anew(path, 1)))) {
            throw new BenchException("Strokes change the question " + path);
        }
    }

    /** A first question may find the graph cold, and be answered without it. */
    private static String wholeAnswer(Http http, String bearer, String path) {
        var answer = new ArrayList<String>();
        Pause.until("A whole answer", Duration.ofMinutes(1), 500, () -> {
            answer.add(http.text(path, "Authorization", bearer));
            return isWhole(answer.get(answer.size() - 1));
        });
        return answer.get(answer.size() - 1);
    }

    /** The search without graph, which answers when the graph does not, is another one and not what is measured. */
    private static void whole(String answer) {
        if (!isWhole(answer)) {
            throw new BenchException("The graph did not answer in time, so this would measure the plain search");
        }
    }

    private static boolean isWhole(String answer) {
        return answer.contains("\"limited\":false");
    }

    /** The most frequent values of a facet, as the portal itself names them. */
    private static List<String> skills(Http http, String bearer) {
        Pause.until(
                "An answer of the graph",
                Duration.ofMinutes(1),
                500,
                () -> isWhole(http.text(ANYBODY, "Authorization", bearer)));
        var answer = Http.json(http.text(ANYBODY, "Authorization", bearer));
        JsonArray values = answer.getJsonObject("facets").getJsonArray("skill");
        return IntStream.range(0, Math.min(10, values.size()))
                .mapToObj(i -> values.getJsonObject(i).getString("value"))
                .toList();
    }

    private static List<String> paths(List<String> words, List<String> skills) {
        var paths = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var skill = i % EVERY_THIRD == 0 ? "skill=" + Http.encode(skills.get(i % skills.size())) + "&" : "";
            paths.add("/api/v1/members?" + skill + "q=" + Http.encode(words.get(i)));
        }
        return paths;
    }

    private static double millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
