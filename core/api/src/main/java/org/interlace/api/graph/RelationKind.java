package org.interlace.api.graph;

/**
 * A relation this plugin owns.
 *
 * @param type in the graph, such as {@code ATTENDED}
 * @param from label at its start
 * @param to label at its end
 * @param privacy whom it may be shown to
 * @param pathWeight how much it helps to introduce people, 0 (not at all) to 1 (as much as a tie)
 */
public record RelationKind(String type, String from, String to, PrivacyClass privacy, double pathWeight) {

    /** @throws IllegalArgumentException if the type is no UPPER_CASE word or the weight is outside 0 to 1 */
    public RelationKind {
        if (!type.matches("[A-Z][A-Z_]{1,30}")) {
            throw new IllegalArgumentException("No relation type: '%s'".formatted(type));
        }
        if (!(pathWeight >= 0 && pathWeight <= 1)) {
            throw new IllegalArgumentException("Path weight of %s must be 0 to 1: %s".formatted(type, pathWeight));
        }
    }
}
