package org.interlace.api.graph;

import java.util.List;

/**
 * What a plugin owns in the community graph; a label or relation has one owner.
 *
 * @param nodes labels
 * @param relations relations
 */
public record GraphModel(List<NodeKind> nodes, List<RelationKind> relations) {

    /** Nothing. */
    public static final GraphModel EMPTY = new GraphModel(List.of(), List.of());

    /** Copies both lists. */
    public GraphModel {
        nodes = List.copyOf(nodes);
        relations = List.copyOf(relations);
    }
}
