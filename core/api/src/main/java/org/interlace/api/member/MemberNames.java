package org.interlace.api.member;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Looks up people by id, as the viewer may see them: who is hidden from the viewer is absent. */
public interface MemberNames {

    /** Many at once, in one round trip. */
    Map<MemberId, MemberName> find(Collection<MemberId> members);

    /** The member behind an address, if the viewer may see them. */
    Optional<MemberName> byHandle(String handle);
}
