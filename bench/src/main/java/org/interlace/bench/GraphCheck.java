package org.interlace.bench;

import java.nio.file.Path;
import java.time.Duration;

/** {@code graph check}, once the graph had time to follow the tables. */
final class GraphCheck {

    private static final Duration CATCH_UP = Duration.ofMinutes(2);
    private static final String COUNT = "difference ";

    private GraphCheck() {}

    /** How many subjects differ; 0 as soon as none does. */
    static double difference(Path data) {
        long end = System.nanoTime() + CATCH_UP.toNanos();
        var text = check(data);
        while (!text.endsWith(COUNT + "0") && System.nanoTime() < end) {
            Pause.millis(1000);
            text = check(data);
        }
        var last = text.substring(text.lastIndexOf('\n') + 1);
        if (!last.startsWith(COUNT)) {
            throw new BenchException("graph check said: " + text);
        }
        return Double.parseDouble(last.substring(COUNT.length()));
    }

    private static String check(Path data) {
        return Distribution.command(data, "", "graph", "check").text();
    }
}
