package org.interlace.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.exchange.BadRow;
import org.interlace.exchange.domain.ConnectionRow;
import org.interlace.exchange.domain.Row;
import org.interlace.exchange.domain.Seen;
import org.interlace.exchange.store.PeopleDesk;
import org.jspecify.annotations.Nullable;

/**
 * Takes ties as confirmed by both (decision D6): kind {@code other}, confirmed now, open for introductions only when
 * the order says so. Two people who are tied already stay as they are.
 */
final class ConnectionIntake implements Intake {

    private static final String KIND = "other";

    private final PeopleDesk people;
    private final Arrivals arrivals;
    private final ImportRun run;
    private final Seen pairs = new Seen();

    private record Candidate(Row row, ConnectionRow connection) implements CarefulWriting.Checked {}

    ConnectionIntake(PeopleDesk people, Arrivals arrivals, ImportRun run) {
        this.people = people;
        this.arrivals = arrivals;
        this.run = run;
    }

    @Override
    public void take(List<Row> rows, FileReport report) throws IOException {
        var candidates = read(rows, report);
        var names = new HashSet<String>();
        candidates.forEach(candidate -> {
            names.add(candidate.connection().one());
            names.add(candidate.connection().other());
        });
        var known = people.known(names);
        var good = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            var unknown = unknown(candidate.connection(), known);
            if (unknown == null) {
                good.add(candidate);
            } else {
                report.reject(candidate.row(), "no member has this id: " + unknown);
            }
        }
        if (run.order().trial()) {
            report.added(good.size());
            return;
        }
        new CarefulWriting<Candidate>(some -> write(some, known, report), report).write(good);
    }

    private List<Candidate> read(List<Row> rows, FileReport report) throws IOException {
        var read = new ArrayList<Candidate>();
        for (var row : rows) {
            try {
                var connection = ConnectionRow.of(row, run.times());
                if (!pairs.add(connection.key())) {
                    throw new BadRow("the same two members stand in the file twice: %s, %s"
                            .formatted(connection.one(), connection.other()));
                }
                read.add(new Candidate(row, connection));
            } catch (BadRow bad) {
                report.reject(row, bad.reason());
            }
        }
        return read;
    }

    /** In a trial run the members of the same import are not in the tables. */
    private @Nullable String unknown(ConnectionRow connection, Map<String, UUID> known) {
        for (var name : List.of(connection.one(), connection.other())) {
            boolean promised = run.order().trial() && run.people().has(name);
            if (!known.containsKey(name) && !promised) {
                return name;
            }
        }
        return null;
    }

    private void write(List<Candidate> candidates, Map<String, UUID> known, FileReport report) {
        Instant now = run.times().now();
        var ties = new ArrayList<Arrivals.Tie>();
        for (var candidate : candidates) {
            var connection = candidate.connection();
            var one = known.get(connection.one());
            var other = known.get(connection.other());
            if (one != null && other != null) {
                var since = connection.since() == null ? now : connection.since();
                ties.add(new Arrivals.Tie(
                        UUID.randomUUID(),
                        one,
                        other,
                        KIND,
                        since,
                        now,
                        run.order().tiesOpen(),
                        run.order().tiesOpen()));
            }
        }
        int added = arrivals.addTies(ties, false);
        report.added(added);
        report.known(ties.size() - added);
    }
}
