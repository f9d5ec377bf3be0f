package org.interlace.api.safety;

import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;

/**
 * What staff and plugins did. Acts about a member are shown to that member ("who saw me and why"); nothing in an act is a
 * text of anybody's.
 */
public interface AuditLog {

    /**
     * Notes an act of whoever is asking now, in the running transaction.
     *
     * @param act what was done, in words of a bundle: {@code member.act.profile-changed}
     * @param about the member concerned; empty when it concerns nobody
     * @param object the id of the thing, for staff; empty when there is none
     */
    void note(MessageKey act, Optional<MemberId> about, String object);
}
