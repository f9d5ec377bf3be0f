package org.interlace.introductions.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.interlace.api.member.MemberId;

/** What members chose for themselves, and the operator for all, in the tables. */
public interface PreferenceStore {

    /** Whom a member does not wish to be introduced through. */
    Set<MemberId> avoidedBy(MemberId member);

    /** Chooses them anew. */
    void avoid(MemberId member, Collection<MemberId> others);

    /** By whom members can be asked; absent for who chose nothing. */
    Map<MemberId, Openness> openness(Collection<MemberId> members);

    /** Chooses it. */
    void choose(MemberId member, Openness openness);

    /** What the operator decided; the usual rules when nothing. */
    Rules rules();

    /** Keeps what the operator decides. */
    void decide(Rules rules);

    /** Forgets what a member chose, and that others chose to avoid them. */
    void forget(MemberId member);
}
