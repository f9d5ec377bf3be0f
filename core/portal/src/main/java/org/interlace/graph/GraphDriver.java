package org.interlace.graph;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * The one connection to Neo4j. Every call has a deadline, and a {@linkplain Breaker breaker} answers at once while the
 * graph is known to be away.
 */
@ApplicationScoped
public class GraphDriver {

    private static final Logger LOG = Logger.getLogger(GraphDriver.class.getName());
    private static final long PAUSE_MILLIS = 200;
    private static final Duration READ_DEADLINE = Duration.ofSeconds(2);
    private static final Duration WARM_DEADLINE = Duration.ofSeconds(20);
    private static final Duration WRITE_DEADLINE = Duration.ofMinutes(2);

    private final Driver driver;
    private final ThreadLocal<Duration> deadline = ThreadLocal.withInitial(() -> READ_DEADLINE);
    private final Breaker breaker = new Breaker(Duration.ofSeconds(2));

    @Inject
    GraphDriver(
            @ConfigProperty(name = "interlace.graph.uri") String uri,
            @ConfigProperty(name = "interlace.graph.user") String user,
            @ConfigProperty(name = "interlace.graph.password") String password) {
        this.driver = GraphDatabase.driver(
                uri,
                AuthTokens.basic(user, password),
                Config.builder()
                        .withUserAgent("interlace")
                        .withConnectionTimeout(2, TimeUnit.SECONDS)
                        .withConnectionAcquisitionTimeout(2, TimeUnit.SECONDS)
                        .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                        .withMaxConnectionPoolSize(32)
                        .withConnectionLivenessCheckTimeout(10, TimeUnit.SECONDS)
                        .build());
    }

    /** Reads rows, within two seconds. */
    public <T> List<T> list(String cypher, Map<String, Object> parameters, Function<Record, T> reader) {
        return guarded(() -> within(deadline.get(), cypher, parameters, reader));
    }

    /** Begins to read rows, within two seconds; what asks for them waits, or need not ask. */
    public <T> Supplier<List<T>> listing(String cypher, Map<String, Object> parameters, Function<Record, T> reader) {
        breaker.check();
        var longest = deadline.get();
        var begun = begin(longest, cypher, parameters, reader);
        return () -> guarded(() -> await(longest, begun));
    }

    /** Waits until the graph answers, at most that long: for one that was started at the same time. */
    public void await(Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            try {
                within(READ_DEADLINE, "RETURN 1 AS one", Map.of(), row -> row);
                return;
            } catch (Neo4jException e) {
                LOG.fine("The graph does not answer yet");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Lets reads of this thread take up to twenty seconds: for those that nobody waits for. */
    public void patiently(Runnable reads) {
        deadline.set(WARM_DEADLINE);
        try {
            reads.run();
        } finally {
            deadline.remove();
        }
    }

    /** Reads many rows, without the short deadline: for checks and rebuilds. */
    public <T> List<T> listAll(String cypher, Map<String, Object> parameters, Function<Record, T> reader) {
        return guarded(() -> {
            try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
                return session.run(cypher, parameters, timeout(WRITE_DEADLINE)).list(reader);
            }
        });
    }

    /** Runs one statement that changes the graph; it must be repeatable. */
    public void write(String cypher) {
        write(cypher, Map.of());
    }

    /** Runs one statement that changes the graph; it must be repeatable. */
    public void write(String cypher, Map<String, Object> parameters) {
        guarded(() -> {
            try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
                return session.run(cypher, parameters, timeout(WRITE_DEADLINE)).consume();
            }
        });
    }

    /** Runs several statements in one transaction; together they must be repeatable. */
    public <T> T inTransaction(Function<org.neo4j.driver.TransactionContext, T> work) {
        return guarded(() -> {
            try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
                return session.executeWrite(work::apply, timeout(WRITE_DEADLINE));
            }
        });
    }

    /** Whether the last call reached the graph; asks it when that is not known. */
    public boolean available() {
        try {
            list("RETURN 1 AS one", Map.of(), row -> row.get("one").asInt());
            return true;
        } catch (GraphUnavailableException e) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        driver.close();
    }

    private <T> T guarded(Supplier<T> work) {
        breaker.check();
        try {
            var result = work.get();
            breaker.good();
            return result;
        } catch (Neo4jException e) {
            if (Breaker.isAway(e)) {
                breaker.bad();
                throw new GraphUnavailableException(e);
            }
            throw e;
        }
    }

    private <T> List<T> within(
            Duration longest, String cypher, Map<String, Object> parameters, Function<Record, T> reader) {
        return await(longest, begin(longest, cypher, parameters, reader));
    }

    private <T> CompletableFuture<List<T>> begin(
            Duration longest, String cypher, Map<String, Object> parameters, Function<Record, T> reader) {
        var session = driver.session(AsyncSession.class, SessionConfig.forDatabase("neo4j"));
        return session.runAsync(cypher, parameters, timeout(longest))
                .thenCompose(cursor -> cursor.listAsync(reader))
                .whenComplete((rows, fault) -> session.closeAsync())
                .toCompletableFuture();
    }

    /** The deadline is kept on this side too: a frozen server does not answer its own. */
    private static <T> List<T> await(Duration longest, CompletableFuture<List<T>> begun) {
        try {
            return begun.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new ServiceUnavailableException("No answer within " + longest, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailableException(e);
        }
    }

    private static TransactionConfig timeout(Duration deadline) {
        return TransactionConfig.builder().withTimeout(deadline).build();
    }
}
