package org.interlace.api.graph;

/**
 * A label this plugin owns. Every node of it has {@code id} (unique) and {@code version}.
 *
 * @param label in the graph, such as {@code Event}
 */
public record NodeKind(String label) {

    /** @throws IllegalArgumentException if the label is no CamelCase word */
    public NodeKind {
        if (!label.matches("[A-Z][A-Za-z]{2,30}")) {
            throw new IllegalArgumentException("No graph label: '%s'".formatted(label));
        }
    }
}
