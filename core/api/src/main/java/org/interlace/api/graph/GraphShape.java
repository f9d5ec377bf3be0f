package org.interlace.api.graph;

import java.util.Set;

/** What one kind of subject becomes in the graph. */
public sealed interface GraphShape {

    /**
     * A node and the relations that start at it.
     *
     * @param label the node's
     * @param edges types of the relations that the subject decides about; others at the node are left alone
     */
    record Node(String label, Set<String> edges) implements GraphShape {
        /** Copies the set. */
        public Node {
            edges = Set.copyOf(edges);
        }
    }

    /**
     * A relation that is a subject of its own, found by its {@code id} property.
     *
     * @param type the relation's
     * @param from label of the node it starts at
     * @param to label of the node it ends at
     */
    record Relation(String type, String from, String to) implements GraphShape {}
}
