package org.interlace.job.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.interlace.database.Database;
import org.interlace.database.DatabaseException;

/** When each job's next turn is, and who does it. */
@ApplicationScoped
public class JobTable {

    private final Database database;
    private final DataSource source;

    @Inject
    JobTable(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /** How a job fares, for the operator. */
    public record Fare(
            String name,
            Instant next,
            @org.jspecify.annotations.Nullable Instant ended,
            int failures) {}

    /** Adds those that were never seen. */
    public void add(Collection<String> names, Instant next) {
        database.change(
                "insert into core.job (name, next) select n, ? from unnest(?::text[]) as n on conflict do nothing",
                next,
                List.copyOf(names));
    }

    /** Each job's next turn. */
    public Map<String, Instant> next() {
        var found = new HashMap<String, Instant>();
        all().forEach(fare -> found.put(fare.name(), fare.next()));
        return found;
    }

    /** Every job that was ever seen, by name. */
    public List<Fare> all() {
        return database.list(
                "select name, next, ended, failures from core.job order by name",
                row -> new Fare(
                        row.getString("name"),
                        Database.time(row, "next"),
                        Database.timeOrNull(row, "ended"),
                        row.getInt("failures")));
    }

    /**
     * Does a turn if it is due and no other node is at it. PostgreSQL frees the lock when this node dies, so nothing
     * waits for the dead.
     *
     * @return whether this node did it
     */
    public boolean once(String name, Instant now, Instant next, Runnable turn) {
        try (var connection = source.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 7))", name)) {
                return false;
            }
            try {
                boolean due = database.change(
                                "update core.job set next = ?, began = ? where name = ? and next <= ?",
                                next,
                                now,
                                name,
                                now)
                        == 1;
                if (due) {
                    turn.run();
                }
                return due;
            } finally {
                ask(connection, "select pg_advisory_unlock(hashtextextended(?, 7))", name);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Notes how a turn ended. */
    public void ended(String name, Instant now, boolean well) {
        database.change(
                "update core.job set ended = ?, failures = case when ? then 0 else failures + 1 end where name = ?",
                now,
                well,
                name);
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "job " + name);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
