package org.interlace.api.tie;

import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;

/**
 * A reason that two people can both know: without one nobody can propose a tie. A bean that implements it is found.
 *
 * <p>It must be answered from what both can see: {@code event} only where both are visible among the participants.
 */
public interface TieReason {

    /** The word that API and tables use: {@code event}, {@code room}, {@code circle}, {@code project}. */
    String word();

    /** The reason in words that follow "You know each other": "from the same event". */
    MessageKey label();

    /**
     * Whether it holds for two people now.
     *
     * @param ref the event, room, circle …; nobody's business when it does not exist
     */
    boolean holds(String ref, MemberId one, MemberId other);
}
