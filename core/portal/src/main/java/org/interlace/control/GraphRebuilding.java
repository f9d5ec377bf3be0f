package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.exchange.GraphWait;
import org.interlace.graph.Rebuild;

/** {@code graph rebuild}: every subject is read from the tables again, while the portal serves. */
@ApplicationScoped
public class GraphRebuilding implements ControlCommand {

    private final Rebuild rebuild;
    private final GraphWait wait;

    @Inject
    GraphRebuilding(Rebuild rebuild, GraphWait wait) {
        this.rebuild = rebuild;
        this.wait = wait;
    }

    @Override
    public String name() {
        return "graph rebuild";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var noted = rebuild.note();
        long waiting = wait.forGraph(output::progress);
        if (waiting > 0) {
            throw new Refusal(
                    "Neo4j does not follow; %d of %d changes wait for it".formatted(waiting, noted.subjects()));
        }
        output.line("%d subjects are read anew".formatted(noted.subjects()));
        noted.unasked().forEach(kind -> output.line(kind + ": could not be asked; the portal's log says why"));
        return noted.unasked().isEmpty() ? 0 : 1;
    }
}
