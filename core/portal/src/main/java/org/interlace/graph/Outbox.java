package org.interlace.graph;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.database.Topics;

/**
 * Notes changes in the transaction that makes them, and has few of them applied right after its commit, so that people
 * see their own changes; waits at most half a second for that, the {@link GraphWorker} does the rest.
 */
@ApplicationScoped
public class Outbox implements GraphChanges {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    private static final String PENDING = Outbox.class.getName();
    private static final int AT_ONCE = 20;
    private static final long DEADLINE_MILLIS = 500;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final Applier applier;
    private final GraphWorker worker;
    private final Topics topics;

    @Inject
    Outbox(Database database, Applier applier, GraphWorker worker, Topics topics) {
        this.database = database;
        this.applier = applier;
        this.worker = worker;
        this.topics = topics;
    }

    @Override
    public void changed(String kind, Collection<UUID> subjects) {
        database.change(
                "insert into graph.graph_change (kind, subject) select ?, s from unnest(?::uuid[]) as s",
                kind,
                List.copyOf(subjects));
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            pending().addAll(subjects);
        } else {
            worker.wake();
        }
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> pending() {
        var known = (Set<UUID>) transactions.getResource(PENDING);
        if (known != null) {
            return known;
        }
        var fresh = new HashSet<UUID>();
        transactions.putResource(PENDING, fresh);
        transactions.registerInterposedSynchronization(new AfterCommit(fresh));
        return fresh;
    }

    private final class AfterCommit implements Synchronization {

        private final Set<UUID> subjects;

        AfterCommit(Set<UUID> subjects) {
            this.subjects = subjects;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                return;
            }
            if (subjects.size() > AT_ONCE || !worker.ready()) {
                worker.wake();
            } else {
                applyWithin();
            }
            topics.said(Applier.TOPIC);
        }

        private void applyWithin() {
            var work = executor.submit(() -> applier.applyNow(subjects));
            try {
                work.get(DEADLINE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                LOG.fine(() -> "The graph follows later: " + e);
                worker.wake();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
