package org.interlace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** The lines of a benchmark: machine and sizes first, then each figure beside what is asked. */
final class Report {

    private final String name;
    private boolean missed;

    private Report(String name) {
        this.name = name;
    }

    /** Begins with the machine and the sizes. */
    static Report begin(String name, String sizes) {
        var report = new Report(name);
        report.note("%s; %d processors (%s), %.0f GiB memory, Java %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        field("/proc/cpuinfo", "model name"),
                        Double.parseDouble(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / (1 << 20),
                        System.getProperty("java.version")));
        report.note(sizes);
        return report;
    }

    /** Says something that is no figure. */
    void note(String line) {
        say("%s: %s".formatted(name, line));
    }

    /** A figure that may be at most so large. */
    void atMost(String what, String parts, double value, double asked, String unit) {
        figure(what, parts, value, "<=", asked, unit, value <= asked);
    }

    /** A figure that must be at least so large. */
    void atLeast(String what, String parts, double value, double asked, String unit) {
        figure(what, parts, value, ">=", asked, unit, value >= asked);
    }

    /** 0 when every figure was met. */
    int exit() {
        return missed ? 1 : 0;
    }

    private void figure(String what, String parts, double value, String sign, double asked, String unit, boolean met) {
        missed |= !met;
        say("%s %s: %s%s%s%s (asked %s %s%s)%s"
                .formatted(
                        name,
                        what,
                        parts,
                        parts.isEmpty() ? "" : ", ",
                        plain(value),
                        unit,
                        sign,
                        plain(asked),
                        unit,
                        met ? "" : "  MISSED"));
    }

    private static String plain(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 1000) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static String field(String file, String key) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0");
        } catch (IOException e) {
            return "0";
        }
    }
}
