package org.interlace.api.tie;

import java.util.Set;
import org.interlace.api.member.MemberId;

/** Whom the viewer is tied to. Nobody else's ties can be asked for: nobody sees them. Inject it. */
public interface OwnTies {

    /** The others; nobody when the viewer has no profile. */
    Set<MemberId> others();

    /** Whether somebody is one of them; cheaper than {@link #others} for one person. */
    boolean with(MemberId other);
}
