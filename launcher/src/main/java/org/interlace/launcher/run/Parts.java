package org.interlace.launcher.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.graph.GraphMemory;
import org.interlace.launcher.graph.GraphServer;
import org.interlace.launcher.postgres.Postgres;
import org.interlace.launcher.process.Keeper;
import org.interlace.launcher.setting.Setting;
import org.interlace.launcher.setting.Settings;

/** The embedded servers this run needs: PostgreSQL, Neo4j, both, or none when the settings name outside ones. */
final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final Optional<Postgres> postgres;
    private final Optional<GraphServer> graph;
    private final Optional<Keeper> postgresKeeper;
    private final Optional<Keeper> graphKeeper;

    Parts(Settings settings, Distribution distribution, Console console) {
        var data = settings.data();
        postgres = settings.isSet(Setting.DATABASE_URL)
                ? Optional.empty()
                : Optional.of(new Postgres(data, distribution.postgres()));
        graph = settings.isSet(Setting.GRAPH_URI)
                ? Optional.empty()
                : Optional.of(new GraphServer(
                        data,
                        distribution.neo4j(),
                        new GraphMemory(settings.megabytes(Setting.GRAPH_MEMORY)),
                        distribution.archive("neo4j")));
        postgresKeeper = postgres.map(part -> new Keeper(part, console));
        graphKeeper = graph.map(part -> new Keeper(part, console));
    }

    Optional<Postgres> postgres() {
        return postgres;
    }

    Optional<GraphServer> graph() {
        return graph;
    }

    /** Chooses ports and ends leftovers, before anything starts. */
    void prepare() {
        postgres.ifPresent(Postgres::prepare);
        graph.ifPresent(GraphServer::prepare);
    }

    /** Starts both at the same time, beside whatever the caller does meanwhile. */
    Starting start() {
        return new Starting(inBackground(postgresKeeper), inBackground(graphKeeper));
    }

    /** Stops both at the same time. */
    void stop() {
        var stopping = CompletableFuture.runAsync(() -> graphKeeper.ifPresent(keeper -> keeper.stop(PATIENCE)));
        postgresKeeper.ifPresent(keeper -> keeper.stop(PATIENCE));
        stopping.join();
    }

    private static CompletableFuture<Void> inBackground(Optional<Keeper> keeper) {
        var done = new CompletableFuture<Void>();
        var thread = new Thread(() -> complete(done, keeper), "start of a part");
        thread.setDaemon(true);
        thread.start();
        return done;
    }

    private static void complete(CompletableFuture<Void> done, Optional<Keeper> keeper) {
        try {
            keeper.ifPresent(Keeper::start);
            done.complete(null);
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    /** Two starts under way. */
    record Starting(CompletableFuture<Void> postgres, CompletableFuture<Void> graph) {

        void awaitPostgres(Console console) {
            console.step("Waiting for PostgreSQL");
            await(postgres);
        }

        void awaitGraph(Console console) {
            console.step("Waiting for Neo4j");
            await(graph);
        }

        private static void await(CompletableFuture<Void> part) {
            try {
                part.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof Problem problem) {
                    throw problem;
                }
                throw e;
            }
        }
    }
}
