package org.interlace.api.request;

import java.util.Optional;
import org.interlace.api.mail.MailTo;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Permission;

/** A kind of request. A bean that implements it is found; each method is called in the transaction of the move. */
public interface RequestKind {

    /** States, moves, deadlines; always the same. */
    RequestMachine machine();

    /**
     * What somebody is asked now.
     *
     * @param role who is waited for
     * @param member whom exactly; empty for guests and for whoever plays the role by a permission
     */
    Question question(Request request, String role, Optional<MemberId> member);

    /** The page on which the asker follows it. */
    String address(Request request);

    /** The permission with which accounts play a role without being named, such as the house's; empty for none. */
    default Optional<Permission> staff(String role) {
        return Optional.empty();
    }

    /**
     * Whether a role is an office that somebody took on in order to be asked, such as a circle's welcome person's. Whoever
     * holds it is asked even where {@link org.interlace.api.safety.Reach} would go through a facilitator.
     */
    default boolean office(String role) {
        return false;
    }

    /**
     * How somebody without a profile is reached. They are written to in their language, with a signed link that leads to
     * the question; nobody is written to when it is empty, and the kind finds another way.
     */
    default Optional<MailTo.Address> reach(Request request, GuestId guest) {
        return Optional.empty();
    }

    /**
     * It has moved. What must change with it is changed here; throwing refuses the move.
     *
     * @param request as it stands now
     */
    default void moved(Request request, Step step) {}

    /** Its end date is there and it came to nothing; the asker was told the one neutral sentence. */
    default void closed(Request request) {}

    /** It is older than closed requests are kept; its own facts go now, and the request after them. */
    default void forgotten(Request request) {}
}
