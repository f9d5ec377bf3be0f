package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.database.Topics;

/**
 * Brings the graph to its shape when it is there, fills an empty one, and applies what waits, on every node. The graph
 * may be away at start and at any time: then this tries again each second.
 */
@ApplicationScoped
public class GraphWorker {

    private static final Logger LOG = Logger.getLogger(GraphWorker.class.getName());

    private final GraphMigrations migrations;
    private final Applier applier;
    private final Rebuild rebuild;
    private final Topics topics;
    private final AtomicBoolean migrated = new AtomicBoolean();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile java.util.concurrent.@org.jspecify.annotations.Nullable Executor executor;

    @Inject
    GraphWorker(GraphMigrations migrations, Applier applier, Rebuild rebuild, Topics topics) {
        this.migrations = migrations;
        this.applier = applier;
        this.rebuild = rebuild;
        this.topics = topics;
    }

    /** Starts working, now and each second. */
    public void start(ScheduledExecutorService timer) {
        executor = timer;
        turn();
        var unused = timer.scheduleWithFixedDelay(this::turn, 1, 1, TimeUnit.SECONDS);
    }

    /** Whether the graph has its shape; before, nothing is applied. */
    public boolean ready() {
        return migrated.get();
    }

    /** Works soon instead of within a second. */
    public void wake() {
        var runner = executor;
        if (runner != null && !busy.get()) {
            runner.execute(this::turn);
        }
    }

    private void turn() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            if (!migrated.get()) {
                migrate();
            }
            while (applier.applyNext() > 0) {
                topics.said(Applier.TOPIC);
            }
            if (away.compareAndSet(true, false)) {
                LOG.info("The graph is back and has caught up");
            }
        } catch (GraphUnavailableException e) {
            if (away.compareAndSet(false, true)) {
                LOG.warning("The graph does not answer; changes wait for it");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Changes could not be applied to the graph; they wait", e);
        } finally {
            busy.set(false);
        }
    }

    private void migrate() {
        int ran = migrations.run();
        migrated.set(true);
        if (ran > 0 || rebuild.lost()) {
            rebuild.note();
        }
    }

    /** Forgets that the graph has its shape: the store behind it was replaced. */
    public void restart() {
        migrated.set(false);
        wake();
    }
}
