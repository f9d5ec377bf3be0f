package org.interlace.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kills each part again and again under a stream of edits, and looks whether anything acknowledged is gone. */
@Command(
        name = "durability",
        description = "kill -9 of the portal, PostgreSQL and Neo4j in turn under a stream of profile edits.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class DurabilityBench implements Callable<Integer> {

    private static final Duration BACK = Duration.ofMinutes(2);
    private static final List<String> PEOPLE = List.of("member", "entrepreneur", "coach", "expert", "partner", "juror");

    @Mixin
    private Common common = new Common();

    @Option(names = "--rounds", paramLabel = "N", description = "Kills of each part (default: ${DEFAULT-VALUE}).")
    private int rounds = 20;

    @Option(
            names = "--longest",
            paramLabel = "MS",
            description = "Longest wait before one (default: ${DEFAULT-VALUE}).")
    private int longest = 3000;

    @Option(
            names = "--of",
            split = ",",
            paramLabel = "PART",
            description = "Which are killed: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Victim> victims = List.of(Victim.values());

    private final Random random = new Random();

    /** What is killed, and how its process is found. */
    private enum Victim {
        PORTAL("the portal", Portal::proc),
        POSTGRES("PostgreSQL", Portal::postgres),
        GRAPH("Neo4j", Portal::graph);

        private final String title;

        @SuppressWarnings("ImmutableEnumChecker") // a reference to a method holds no state
        private final Function<Portal, Proc> process;

        Victim(String title, Function<Portal, Proc> process) {
            this.title = title;
            this.process = process;
        }
    }

    /** What happened to one part's kills. */
    private static final class Tally {
        private final List<Double> seconds = new ArrayList<>();
        private int lost;
        private int restarts;
    }

    @Override
    public Integer call() {
        var report = Report.begin(
                "durability",
                "the sample community; %d kills of each part, %d members editing, up to %d ms between ready and kill"
                        .formatted(rounds, PEOPLE.size(), longest));
        var portal = Portal.start("run", StartBench.sample(common), common);
        try {
            var http = portal.http();
            var editors = PEOPLE.stream()
                    .map(person -> Editor.of(http, person + "@demo.test", "interlace-demo"))
                    .toList();
            for (var victim : victims) {
                portal = killAgainAndAgain(victim, portal, editors, report);
            }
        } finally {
            portal.close();
        }
        return report.exit();
    }

    private Portal killAgainAndAgain(Victim victim, Portal first, List<Editor> editors, Report report) {
        int acknowledged = editors.stream().mapToInt(Editor::acknowledged).sum();
        int refused = editors.stream().mapToInt(Editor::refused).sum();
        var tally = new Tally();
        var portal = first;
        for (int round = 0; round < rounds; round++) {
            editors.forEach(Editor::start);
            Pause.millis(200 + random.nextInt(Math.max(1, longest)));
            victim.process.apply(portal).kill();
            long began = System.nanoTime();
            portal = backAgain(portal, tally);
            tally.seconds.add((System.nanoTime() - began) / 1e9);
            editors.forEach(Editor::stop);
            tally.lost +=
                    (int) editors.stream().filter(editor -> !editor.isKept()).count();
        }
        report.note(String.format(
                Locale.ROOT,
                "%s killed %d times: %d edits acknowledged, %d refused or unanswered; back after %.1f s (longest %.1f s); %s",
                victim.title,
                rounds,
                editors.stream().mapToInt(Editor::acknowledged).sum() - acknowledged,
                editors.stream().mapToInt(Editor::refused).sum() - refused,
                Numbers.median(tally.seconds),
                Numbers.quantile(tally.seconds, 1),
                "started again by us %d times".formatted(tally.restarts)));
        report.atMost("lost when %s is killed".formatted(victim.title), "", tally.lost, 0, " edits");
        report.atMost("graph difference afterwards", "", GraphCheck.difference(portal.data()), 0, "");
        return portal;
    }

    /** Waits until everything answers again; whoever runs the portal starts it when it is gone or does not come back. */
    private Portal backAgain(Portal portal, Tally tally) {
        Pause.millis(300); // a killed process is seen as dead a moment later
        try {
            Pause.until("The portal's return", BACK, 100, () -> !portal.isAlive() || isWell(portal.http()));
        } catch (BenchException e) {
            portal.close();
        }
        if (portal.isAlive()) {
            return portal;
        }
        tally.restarts++;
        portal.awaitEnd();
        var next = Portal.start("run", portal.data(), common);
        Pause.until("The portal's return", BACK, 100, () -> isWell(next.http()));
        return next;
    }

    private static boolean isWell(Http http) {
        try {
            var answer = http.get("/health/ready");
            return answer.statusCode() == 200
                    && Stream.of("\"graph\":\"up\"", "\"graph\": \"up\"").anyMatch(answer.body()::contains);
        } catch (IOException e) {
            return false;
        }
    }
}
