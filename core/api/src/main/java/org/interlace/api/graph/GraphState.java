package org.interlace.api.graph;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How one subject stands in the graph now, read from its tables. */
public sealed interface GraphState {

    /** The subject. */
    UUID id();

    /**
     * A node.
     *
     * @param properties strings, numbers, booleans, lists of strings; {@code id} is added
     * @param edges the relations that start at it, of the types its {@link GraphShape.Node} names
     */
    record Node(UUID id, Map<String, Object> properties, List<Edge> edges) implements GraphState {
        /** Copies both. */
        public Node {
            properties = Map.copyOf(properties);
            edges = List.copyOf(edges);
        }
    }

    /**
     * A relation between two nodes.
     *
     * @param from id of the node it starts at
     * @param to id of the node it ends at
     */
    record Relation(UUID id, UUID from, UUID to, Map<String, Object> properties) implements GraphState {
        /** Copies the properties. */
        public Relation {
            properties = Map.copyOf(properties);
        }
    }

    /**
     * A relation that belongs to the node it starts at.
     *
     * @param label of the node it ends at
     * @param target id of the node it ends at
     */
    record Edge(String type, String label, UUID target, Map<String, Object> properties) {
        /** Copies the properties. */
        public Edge {
            properties = Map.copyOf(properties);
        }
    }
}
