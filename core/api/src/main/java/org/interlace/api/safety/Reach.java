package org.interlace.api.safety;

import java.util.Collection;
import java.util.Set;
import org.interlace.api.member.MemberId;

/**
 * Who may turn to whom of their own accord. People with power over others (coaches, jurors, those who speak for partners)
 * reach somebody who has just arrived only through a facilitator, unless the newcomer chose otherwise. Ask it before one
 * person's act puts a question or a message before another; a facilitator's act needs no asking.
 *
 * <p>{@link org.interlace.api.request.Requests#begin} asks it for those whom a request's first state waits for; only what
 * reaches people without a request asks it itself.
 *
 * <p>Example: {@code viewer.member().ifPresent(own -> reach.require(own, List.of(guest)));}
 */
public interface Reach {

    /** Whether one may turn to another without a facilitator. */
    boolean directly(MemberId one, MemberId other);

    /** Those of many to whom one may turn only through a facilitator, in one question. */
    Set<MemberId> beyond(MemberId one, Collection<MemberId> others);

    /**
     * Refuses what would turn directly to one of them who is to be reached through a facilitator.
     *
     * @throws org.interlace.api.problem.PortalException {@code safety.through-facilitator} (409), which a page shows as it is
     */
    void require(MemberId one, Collection<MemberId> others);

    /**
     * Whether somebody is in their first twelve weeks and has no power over others. What a newcomer asks of somebody whom
     * they do not know is read by a facilitator first (product.md §4). False for who is not there.
     */
    boolean newcomer(MemberId member);
}
