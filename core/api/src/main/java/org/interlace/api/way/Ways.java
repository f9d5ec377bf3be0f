package org.interlace.api.way;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.interlace.api.member.MemberId;

/**
 * Finds connectors: people tied to the asker and to the target, or to somebody who is. A tie counts only while both its
 * ends let it be used for introductions. Nobody is found who is blocked by or blocks anybody on the way, who is away, whose
 * week is full, or who was suspended; and nobody at all when the asker must go through a facilitator
 * ({@link org.interlace.api.safety.Reach}). Two who are tied need no way. One round trip to the graph; while the graph is
 * away each call fails, which a page and the API answer with 503: what needs ways waits.
 *
 * <p>The order is that of {@code way.domain.Ranking}: fresh ties first, one connector before two, then worth shared
 * fairly (D'Hondt).
 */
public interface Ways {

    /** So many at most. */
    int MOST = 5;

    /** So many people around somebody at most. */
    int MOST_AROUND = 1000;

    /** The ways between two, best first, at most {@value #MOST}. For what goes on by itself; nothing of it is shown. */
    List<Way> find(WayQuestion question);

    /**
     * The same for the eyes of the asker, who is the viewer.
     *
     * @throws org.interlace.api.problem.PortalException {@code way.too-many} (429) after 30 different targets a day, since
     *     whoever asked about everybody would draw a map of other people's ties
     */
    List<Way> show(WayQuestion question);

    /**
     * People whom one of the viewer's own ties could introduce, at most {@value #MOST_AROUND}: for narrowing a list.
     *
     * @throws org.interlace.api.problem.PortalException {@code way.too-many-lists} (429) after 30 lists a day, since lists
     *     under many conditions would draw a map of other people's ties
     */
    Set<MemberId> around(MemberId from);

    /** Those of some people (a page of them) to whom there is a way. Yes or no: neither length nor through whom. */
    Set<MemberId> reached(MemberId from, Collection<MemberId> to);
}
