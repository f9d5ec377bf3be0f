package org.interlace.api.graph;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Reads one kind of subject from the tables, as it stands now, for the graph. A bean that implements it is found by
 * itself. Applying a subject twice or out of order changes nothing, because its whole current state is read each time.
 */
public interface GraphProjection {

    /** The kind's name, {@code <id>.<thing>} for plugins, such as {@code events.event}. */
    String kind();

    /** What it becomes. */
    GraphShape shape();

    /** The current committed state of those subjects, in one round trip; a subject that is gone is left out. */
    List<GraphState> read(Collection<UUID> subjects);

    /**
     * A page of all subjects, for rebuilding and checking.
     *
     * @param after the last id of the page before, the smallest id first; {@code new UUID(0, 0)} to start
     * @param limit how many at most
     */
    List<UUID> all(UUID after, int limit);
}
