package org.interlace.api.way;

import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.api.text.Sentence;

/**
 * A way from one member to another.
 *
 * @param connectors who would be asked in turn, one or two; the first is tied to the asker, the last to the target
 * @param because one sentence that the asker may read: it tells of the asker's own tie and of what every member may see,
 *     never of a tie between others
 */
public record Way(List<MemberId> connectors, Sentence because) {

    /** @throws IllegalArgumentException if there are not one or two connectors */
    public Way {
        connectors = List.copyOf(connectors);
        if (connectors.isEmpty() || connectors.size() > 2) {
            throw new IllegalArgumentException("A way has one or two connectors, not " + connectors.size());
        }
    }

    /** Who is asked first, and whom the asker may see: the asker's own tie. */
    public MemberId first() {
        return connectors.get(0);
    }

    /** Whether one connector knows both. */
    public boolean direct() {
        return connectors.size() == 1;
    }
}
