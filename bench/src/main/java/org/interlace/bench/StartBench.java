package org.interlace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a start costs beside an empty Payara Micro, how long it takes, and how much memory everything rests at. */
@Command(
        name = "start",
        description = "Processor time of a start beside an empty Payara Micro, wall time, memory at rest.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class StartBench implements Callable<Integer> {

    private static final Duration START = Duration.ofMinutes(3);
    private static final double ASKED_RATIO = 3.5;
    private static final double ASKED_SECONDS = 20;
    private static final double ASKED_GIB = 1.3;
    private static final double MIB_PER_GIB = 1024;

    @Mixin
    private Common common = new Common();

    @Option(names = "--rounds", paramLabel = "N", description = "Starts of each (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--rest", paramLabel = "S", description = "Seconds at rest (default: ${DEFAULT-VALUE}).")
    private int rest = 30;

    private record Start(double cpu, double wall) {}

    @Override
    public Integer call() {
        var report =
                Report.begin("start", "the sample community; median of %d starts of each, in turn".formatted(rounds));
        var data = sample(common);
        Portal.settle(data, common);
        EmptyServer empty;
        try (var portal = Portal.start("run", data, common)) {
            empty = EmptyServer.prepare(
                    common.freshFolder("empty"),
                    common.port() + 1,
                    portal.proc().words());
        }
        var starts = new ArrayList<Start>();
        var empties = new ArrayList<Double>();
        for (int round = 1; round <= rounds; round++) {
            try (var portal = Portal.launch("run", data, common)) {
                starts.add(firstPage(portal));
                if (round == rounds) {
                    memory(portal, report);
                }
            }
            empties.add(empty.startSeconds());
        }
        double cpu = Numbers.median(starts.stream().map(Start::cpu).toList());
        double alone = Numbers.median(empties);
        var parts = String.format(Locale.ROOT, "portal %.1f s, empty Payara Micro %.1f s", cpu, alone);
        report.atMost("cpu", parts, cpu / alone, ASKED_RATIO, "");
        report.atMost(
                "wall",
                "from the command to the first whole /directory on existing data",
                Numbers.median(starts.stream().map(Start::wall).toList()),
                ASKED_SECONDS,
                " s");
        return report.exit();
    }

    /** The sample community, invented once. */
    static Path sample(Common common) {
        var data = common.folder("sample");
        if (!Portal.isPrepared(data)) {
            Folders.delete(data);
            Portal.start("demo", data, common).close();
            Portal.markPrepared(data);
        }
        return data;
    }

    private static Start firstPage(Portal portal) {
        long began = System.nanoTime();
        Pause.until("The first page", START, 50, () -> {
            if (!portal.isAlive()) {
                throw new BenchException("The portal did not start:\n" + portal.said());
            }
            // as people do: who asks while it starts has the server make twenty problem pages a second
            return portal.said().contains("is ready at") && isWhole(portal.http());
        });
        return new Start(portal.proc().cpu(), (System.nanoTime() - began) / 1e9);
    }

    private static boolean isWhole(Http http) {
        try {
            var answer = http.get("/directory");
            return answer.statusCode() == 200
                    && answer.body().contains("card person")
                    && answer.body().stripTrailing().endsWith("</html>");
        } catch (IOException e) {
            return false;
        }
    }

    private void memory(Portal portal, Report report) {
        Pause.millis(rest * 1000L);
        var parts = List.of("PSS %d s after a start".formatted(rest), portal.memoryByPart());
        report.atMost("memory", String.join(": ", parts), portal.memory() / MIB_PER_GIB, ASKED_GIB, " GiB");
    }
}
