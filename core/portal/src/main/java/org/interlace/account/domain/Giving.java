package org.interlace.account.domain;

import java.util.Collection;
import org.apache.shiro.authz.permission.WildcardPermission;

/** Nobody gives more than they have. */
public final class Giving {

    /** Everybody who joins has it. */
    public static final String PLAIN_ROLE = "member";

    private Giving() {}

    /** Whether some permissions lie within others; either may hold wildcards. */
    public static boolean within(Collection<String> given, Collection<String> own) {
        var having = own.stream().map(WildcardPermission::new).toList();
        return given.stream()
                .map(WildcardPermission::new)
                .allMatch(one -> having.stream().anyMatch(mine -> mine.implies(one)));
    }

    /**
     * Whether a role may be given with an invitation: the plain one by everybody who invites, others by those who have the
     * role themselves or give roles anyway, and none that may more than the giver.
     */
    public static boolean mayGive(String role, Collection<String> itsPermissions, Caller giver) {
        boolean known = role.equals(PLAIN_ROLE)
                || giver.roles().contains(role)
                || within(java.util.List.of("account:account:create"), giver.permissions());
        return known && within(itsPermissions, giver.permissions());
    }
}
