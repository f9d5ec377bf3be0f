package org.interlace.bench;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast a community comes in from files, the graph included. */
@Command(
        name = "import",
        description = "Rows a second of an import into a fresh, running portal, until the graph has followed.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ImportBench implements Callable<Integer> {

    private static final double ASKED = 2000;

    @Mixin
    private Common common = new Common();

    @Option(names = "--members", paramLabel = "N", description = "People (default: ${DEFAULT-VALUE}).")
    private int members = 10_000;

    @Override
    public Integer call() {
        var people = People.make(common, members);
        var rows = people.rows();
        var report = Report.begin("import", "%d members, %d rows in all".formatted(members, rows));
        var data = common.freshFolder("members-" + members);
        try (var portal = Portal.start("run", data, common);
                var peak = PeakMemory.watch(portal)) {
            double before = portal.cpu();
            var done = people.bringInto(portal);
            double cpu = portal.cpu() - before;
            report.note(done.text()
                    .lines()
                    .filter(line -> line.contains("added"))
                    .toList()
                    .toString());
            done.orFail("The import");
            var parts = String.format(Locale.ROOT, "%d rows in %.1f s", rows, done.seconds());
            report.atLeast("rate", parts, rows / done.seconds(), ASKED, " rows/s");
            report.atMost("graph difference", "", GraphCheck.difference(data), 0, "");
            report.note(String.format(
                    Locale.ROOT,
                    "peak memory %.0f MiB PSS together, %.0f MiB resident the portal alone, %.0f MiB Neo4j; CPU %.0f s",
                    peak.most(),
                    portal.proc().peakMemory(),
                    portal.graph().peakMemory(),
                    cpu));
        }
        Portal.markPrepared(data);
        return report.exit();
    }
}
