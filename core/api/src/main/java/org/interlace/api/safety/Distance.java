package org.interlace.api.safety;

import java.util.Collection;
import java.util.Set;
import org.interlace.api.member.MemberId;

/** Who must not meet whom: blocks are silent and symmetrical. Ask it wherever one person could learn of another. */
public interface Distance {

    /** Whether either of two people blocked the other. */
    boolean between(MemberId one, MemberId other);

    /** Those of many people with whom a block stands, in one question. */
    Set<MemberId> among(MemberId one, Collection<MemberId> others);
}
