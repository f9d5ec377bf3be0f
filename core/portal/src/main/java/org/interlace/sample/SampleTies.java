package org.interlace.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.interlace.exchange.Arrivals;

/** Brings the invented people's ties into the tables. */
@ApplicationScoped
public class SampleTies {

    private final Arrivals arrivals;

    @Inject
    SampleTies(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** Adds those that are missing; answers how many. */
    int add(Instant now) {
        return arrivals.addTies(
                SampleFile.rows("ties.csv").stream().map(row -> tie(row, now)).toList(), true);
    }

    private static Arrivals.Tie tie(NamedCsvRecord row, Instant now) {
        var one = row.getField("a");
        var other = row.getField("b");
        return new Arrivals.Tie(
                SampleFile.id("tie", one + ":" + other),
                Cast.id(one).value(),
                Cast.id(other).value(),
                row.getField("kind"),
                ago(row, "since_days_ago", now),
                ago(row, "confirmed_days_ago", now),
                Boolean.parseBoolean(row.getField("open_a")),
                Boolean.parseBoolean(row.getField("open_b")));
    }

    private static Instant ago(NamedCsvRecord row, String field, Instant now) {
        return now.minus(Duration.ofDays(Long.parseLong(row.getField(field))));
    }
}
