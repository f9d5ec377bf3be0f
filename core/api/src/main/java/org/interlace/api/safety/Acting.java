package org.interlace.api.safety;

import org.interlace.api.member.MemberId;

/**
 * Acting for a member with that member's consent, for a stated purpose and at most seven days (product.md §2.8). Whoever
 * lets staff change something of a member's asks here, and notes each act in the {@link AuditLog}.
 */
public interface Acting {

    /** Whether the viewer is staff to whom this member gave a consent that is not over. */
    boolean mayEdit(MemberId member);
}
