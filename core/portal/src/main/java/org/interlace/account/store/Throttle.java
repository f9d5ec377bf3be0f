package org.interlace.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.interlace.database.Database;
import org.interlace.database.KeyedHash;

/** How often something may be done within a time, on all nodes together; what it is about is kept as a keyed hash. */
@ApplicationScoped
public class Throttle {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;
    private final KeyedHash hashes;

    @Inject
    Throttle(Database database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /**
     * A limit.
     *
     * @param most so often
     * @param within counted from the first time; at most a day
     */
    public record Limit(int most, Duration within) {}

    /** Counts one more; whether it is within the limit. One statement, so that parallel tries all count. */
    public boolean allows(String what, Limit limit, Instant now) {
        return database.first(
                        """
                        insert into account.throttle as t (hash, count, since) values (?, 1, ?)
                        on conflict (hash) do update set
                            count = case when t.since <= ? then 1 else t.count + 1 end,
                            since = case when t.since <= ? then excluded.since else t.since end
                        returning count
                        """,
                        row -> row.getInt("count") <= limit.most(),
                        hashes.of("throttle " + what),
                        now,
                        now.minus(limit.within()),
                        now.minus(limit.within()))
                .orElse(false);
    }

    /** Whether a limit is passed already; counts nothing. */
    public boolean spent(String what, Limit limit, Instant now) {
        return database.first(
                        "select 1 as one from account.throttle where hash = ? and count >= ? and since > ?",
                        row -> true,
                        hashes.of("throttle " + what),
                        limit.most(),
                        now.minus(limit.within()))
                .isPresent();
    }

    /** Forgets old ones. */
    public int sweep(Instant now) {
        return database.change("delete from account.throttle where since < ?", now.minus(KEPT));
    }
}
