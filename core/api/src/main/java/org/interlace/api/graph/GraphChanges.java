package org.interlace.api.graph;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Says that a subject changed. Call it in the transaction that changes the tables: the note is written with it or not
 * at all, and the graph follows right after the commit, or later if it does not answer.
 */
public interface GraphChanges {

    /**
     * Notes changes of many subjects.
     *
     * @param kind as in {@link GraphProjection#kind()}
     */
    void changed(String kind, Collection<UUID> subjects);

    /** Notes a change of one subject. */
    default void changed(String kind, UUID subject) {
        changed(kind, List.of(subject));
    }
}
