package org.interlace.api.tie;

import org.interlace.api.member.MemberId;

/** Offers two people a tie that both must confirm: after an event, a meeting, a piece of work together. Inject it. */
public interface TieOffers {

    /**
     * Asks both, once; nothing happens when they are tied already, were asked for this before, or a block stands between
     * them. One who declines or is silent is not told on.
     *
     * @param kind a kind of tie, such as {@code met-at}
     * @param because why both are asked
     */
    void offer(MemberId one, MemberId other, String kind, Because because);

    /**
     * Why.
     *
     * @param word a {@link TieReason#word()}, or {@code suggestion}
     * @param ref what it is, for the reason
     */
    record Because(String word, String ref) {}
}
