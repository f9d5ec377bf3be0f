package org.interlace.graph;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** After a failed call, answers "away" at once for a while instead of letting everybody wait. */
final class Breaker {

    private final long pauseNanos;
    private final AtomicLong openUntil = new AtomicLong(Long.MIN_VALUE);

    Breaker(Duration pause) {
        this.pauseNanos = pause.toNanos();
    }

    void check() {
        long until = openUntil.get();
        if (until != Long.MIN_VALUE && System.nanoTime() - until < 0) {
            throw new GraphUnavailableException("The graph did not answer a moment ago");
        }
    }

    void good() {
        openUntil.set(Long.MIN_VALUE);
    }

    void bad() {
        openUntil.set(System.nanoTime() + pauseNanos);
    }

    /** Whether the fault is the graph's absence, not the query's. */
    static boolean isAway(Neo4jException e) {
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            return true;
        }
        if (e instanceof TransientException || e instanceof DatabaseException) {
            return true;
        }
        return e instanceof ClientException
                && (e.code() == null
                        || e.code().contains("TransactionTimedOut")
                        || e.code().contains("N/A"));
    }
}
