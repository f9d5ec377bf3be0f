package org.interlace.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * A bare driver on the portal's own Neo4j. It learns what the portal asks by looking at the running transactions while
 * the portal is asked the same question again and again, so that no Cypher is copied and none can go stale.
 */
final class CypherSpy implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String RUNNING = """
            SHOW TRANSACTIONS YIELD currentQuery, parameters
            WHERE currentQuery CONTAINS $mark AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
            RETURN currentQuery AS text, parameters""";

    private final Driver driver;
    private final Session session;

    CypherSpy(Portal portal) {
        driver = GraphDatabase.driver(
                portal.bolt(),
                AuthTokens.basic("neo4j", portal.boltPassword()),
                Config.builder().withUserAgent("interlace-bench").build());
        session = driver.session(SessionConfig.forDatabase("neo4j"));
    }

    /** A statement with its parameters. */
    record Query(String text, Map<String, Object> parameters) {}

    /** What the portal searches with when this is done; it is told how often it was done already. */
    Query whatIsSentFor(IntConsumer question) {
        return whatIsSentFor("$viewer", question);
    }

    /**
     * The same, of several queries that one with this in its text.
     *
     * @param mark such as the name of a parameter
     */
    Query whatIsSentFor(String mark, IntConsumer question) {
        var seen = new AtomicReference<Query>();
        var asking = new Thread(() -> {
            for (int time = 0; seen.get() == null; time++) {
                question.accept(time);
            }
        });
        asking.setDaemon(true);
        asking.start();
        Pause.until("A query of the portal in Neo4j", PATIENCE, 1, () -> {
            look(mark, seen);
            return seen.get() != null || !asking.isAlive();
        });
        join(asking);
        var query = seen.get();
        if (query == null) {
            throw new BenchException("The portal did not answer while its query was looked for");
        }
        return query;
    }

    private void look(String mark, AtomicReference<Query> seen) {
        for (var row : session.run(RUNNING, Map.of("mark", mark)).list()) {
            seen.set(new Query(row.get("text").asString(), row.get("parameters").asMap()));
        }
    }

    /** Sends a query and takes all its rows. */
    int send(Query query) {
        return rows(query).size();
    }

    /** Sends a query. */
    List<Record> rows(Query query) {
        return session.run(query.text(), query.parameters()).list();
    }

    /** A further connection to the same server. */
    Session another() {
        return driver.session(SessionConfig.forDatabase("neo4j"));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        session.close();
        driver.close();
    }
}
