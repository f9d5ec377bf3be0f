package org.interlace.graph;

import org.interlace.api.problem.AwayException;

/** Neo4j does not answer now. Callers fall back to the tables or say that it is away. */
public class GraphUnavailableException extends AwayException {

    /** @param message why it cannot be used now */
    public GraphUnavailableException(String message) {
        super(message, null);
    }

    GraphUnavailableException(Throwable cause) {
        super("The graph does not answer", cause);
    }
}
