package org.interlace.account.domain;

import java.util.Collection;
import org.apache.shiro.authz.permission.WildcardPermission;

/** Nobody gives more than they have. */
public final class Giving {

    private Giving() {}

    /** Whether some permissions lie within others; either may hold wildcards. */
    public static boolean within(Collection<String> given, Collection<String> own) {
        var having = own.stream().map(WildcardPermission::new).toList();
        return given.stream().map(WildcardPermission::new).allMatch(one -> having.stream()
                .anyMatch(mine -> mine.implies(one)));
    }
}
