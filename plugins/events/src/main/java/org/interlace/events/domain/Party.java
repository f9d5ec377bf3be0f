package org.interlace.events.domain;

import java.util.Set;

/**
 * Who comes together.
 *
 * @param guests adults brought along
 * @param children brought along; they take seats
 * @param groups that they say they belong to, among those seats are reserved for
 */
public record Party(int guests, int children, Set<Reserved.Group> groups) {

    /** @throws IllegalArgumentException if a number is below 0 */
    public Party {
        if (guests < 0 || children < 0) {
            throw new IllegalArgumentException("Fewer than nobody comes along");
        }
        groups = Set.copyOf(groups);
    }

    /** One person alone. */
    public static final Party ALONE = new Party(0, 0, Set.of());

    /** How many seats they need. */
    public int people() {
        return 1 + guests + children;
    }
}
