package org.interlace.bench;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Processor time of queries that a bare driver sends over eight connections: Neo4j's, and the driver's own. */
final class BareQuery {

    private static final int CONNECTIONS = 8;

    private final CypherSpy spy;
    private final Proc graph;

    BareQuery(CypherSpy spy, Proc graph) {
        this.spy = spy;
        this.graph = graph;
    }

    /** Milliseconds a query. */
    double cpuMillis(List<CypherSpy.Query> queries, int seconds) {
        send(queries, seconds);
        double before = cpu();
        long sent = send(queries, seconds);
        return (cpu() - before) * 1000 / sent;
    }

    private double cpu() {
        return graph.cpu() + new Proc(ProcessHandle.current().pid()).cpu();
    }

    private long send(List<CypherSpy.Query> queries, int seconds) {
        var sent = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            pool.execute(() -> {
                try (var session = spy.another()) {
                    while (System.nanoTime() < end) {
                        var query = queries.get((int) (sent.getAndIncrement() % queries.size()));
                        session.run(query.text(), query.parameters()).list();
                    }
                }
            });
        }
        pool.shutdown();
        try {
            if (!pool.awaitTermination(seconds + 60L, TimeUnit.SECONDS)) {
                throw new BenchException("Neo4j does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
        return sent.get();
    }
}
