package org.interlace.api.safety;

import java.util.Collection;
import java.util.Set;
import org.interlace.api.member.MemberId;

/**
 * Who may turn to whom of their own accord. People with power over others (coaches, jurors, those who speak for partners)
 * reach somebody who has just arrived only through a facilitator, unless the newcomer chose otherwise. Ask it before one
 * person's act puts a question or a message before another; a facilitator's act needs no asking.
 *
 * <p>Example: {@code if (!reach.directly(asker, asked)) throw new PortalException(MyProblem.THROUGH_FACILITATOR);}
 */
public interface Reach {

    /** Whether one may turn to another without a facilitator. */
    boolean directly(MemberId one, MemberId other);

    /** Those of many to whom one may turn only through a facilitator, in one question. */
    Set<MemberId> beyond(MemberId one, Collection<MemberId> others);
}
