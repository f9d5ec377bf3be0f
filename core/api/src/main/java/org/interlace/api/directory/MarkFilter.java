package org.interlace.api.directory;

import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;

/**
 * A mark by which the directory can be narrowed, for the eyes of the viewer alone: "somebody I know can introduce me". It
 * stands beside the filters, counts nobody, and its answers are never shared between readers.
 *
 * <pre>{@code
 * public Set<MemberId> all() {
 *     return marked(ways.around(viewer.member().orElseThrow()));
 * }
 * }</pre>
 */
public interface MarkFilter extends CardMark {

    /** So many people at most. */
    int MOST = 1000;

    /** The request parameter, such as {@code reachable}; chosen by {@code reachable=1}. */
    String parameter();

    /** What it says beside the other filters. */
    MessageKey choice();

    /** Whether the viewer can choose it. */
    boolean offered();

    /**
     * People who have the mark, at most {@value #MOST}; each call may count against what the viewer can ask in a day.
     *
     * @throws org.interlace.api.problem.PortalException when they asked too often
     */
    Set<MemberId> all();
}
