package org.interlace.api.request;

import java.util.Set;

/**
 * A step from one state to another.
 *
 * @param word lower-case, as in API and bundles
 * @param from states in which it is allowed
 * @param to the state afterwards; may be the same one, when somebody else is asked next
 * @param by roles that may do it; {@link #TIME} for the portal itself at a deadline or when a block parts the people
 */
public record Move(String word, Set<String> from, String to, Set<String> by) {

    /** The portal itself. */
    public static final String TIME = "time";

    /** Copies the sets. */
    public Move {
        from = Set.copyOf(from);
        by = Set.copyOf(by);
    }
}
