package org.interlace.api.account;

import java.util.Locale;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.page.Access;
import org.interlace.api.permission.Permission;

/** Who is asking, in this request. Inject it anywhere; outside a request it is nobody. */
public interface Viewer {

    /** The account, if somebody is signed in. */
    Optional<AccountId> account();

    /** The profile of that account, if it has one. */
    Optional<MemberId> member();

    /** Whether the account has a permission. */
    boolean may(Permission permission);

    /** The language to answer in; always one of the portal's. */
    Locale language();

    /** Whether a rule lets this viewer in. */
    default boolean passes(Access access) {
        if (access instanceof Access.Granted granted) {
            return may(granted.permission());
        }
        return access instanceof Access.Everyone || account().isPresent();
    }
}
