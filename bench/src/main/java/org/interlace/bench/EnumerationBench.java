package org.interlace.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether the time of an answer tells that somebody has an account. */
@Command(
        name = "enumeration",
        description =
                "Median time of the pages that are asked with an address, for people with and without an account.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class EnumerationBench implements Callable<Integer> {

    private static final double ASKED = 5;
    private static final int MEMBERS = 1000;
    private static final int WARM = 60;

    @Mixin
    private Common common = new Common();

    @Option(names = "--tries", paramLabel = "N", description = "Of each sort (default: ${DEFAULT-VALUE}).")
    private int tries = 200;

    private int next = 1;

    @Override
    public Integer call() {
        var report = Report.begin(
                "enumeration", "%d addresses with an account and as many without, each asked once".formatted(tries));
        var data = People.imported(common, MEMBERS);
        try (var portal = Portal.start("run", data, common)) {
            for (var path : List.of("/login/forgotten", "/login/link")) {
                measure(report, portal.http(), path);
            }
        }
        return report.exit();
    }

    private void measure(Report report, Http http, String path) {
        var form = Form.of(http, path);
        for (int i = 0; i < WARM; i++) {
            millis(form, stranger());
        }
        var known = new ArrayList<Double>();
        var strangers = new ArrayList<Double>();
        for (int i = 0; i < tries; i++) {
            // in turns, and each first as often, so that neither profits from what went before
            if (i % 2 == 0) {
                known.add(millis(form, somebody()));
                strangers.add(millis(form, stranger()));
            } else {
                strangers.add(millis(form, stranger()));
                known.add(millis(form, somebody()));
            }
        }
        double with = Numbers.median(known);
        double without = Numbers.median(strangers);
        var parts = String.format(Locale.ROOT, "%s: %.2f ms with an account, %.2f ms without", path, with, without);
        report.atMost("gap", parts, 100 * Math.abs(with - without) / without, ASKED, " %");
    }

    private String somebody() {
        return "member%d@example.org".formatted(next++);
    }

    private static String stranger() {
        return "nobody-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    private static double millis(Form form, String email) {
        long began = System.nanoTime();
        var answer = form.send("email", email);
        double took = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != 303) {
            throw new BenchException("%s answered %d".formatted(form.path(), answer.statusCode()));
        }
        return took;
    }
}
