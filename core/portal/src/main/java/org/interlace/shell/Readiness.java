package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.interlace.database.Database;
import org.interlace.graph.GraphDriver;

/** Whether this node can serve: started, and PostgreSQL answers. The graph's state is told and decides nothing. */
@Default
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    private final Database database;
    private final GraphDriver graph;
    private volatile boolean ready;

    @Inject
    Readiness(Database database, GraphDriver graph) {
        this.database = database;
        this.graph = graph;
    }

    void ready() {
        ready = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal")
                .withData("graph", graph.available() ? "up" : "away")
                .status(ready && databaseAnswers())
                .build();
    }

    private boolean databaseAnswers() {
        try {
            return database.first("select 1 as one", row -> row.getInt("one")).isPresent();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
