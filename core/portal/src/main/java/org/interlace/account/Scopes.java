package org.interlace.account;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.permission.WildcardPermission;

/** What a token may: what its account may, within the token's scopes. Either may hold wildcards. */
final class Scopes {

    private Scopes() {}

    /**
     * The permissions that both sides imply.
     *
     * @param scopes empty for no limit
     */
    static Set<String> narrow(Set<String> permissions, Set<String> scopes) {
        return scopes.isEmpty()
                ? permissions
                : Stream.concat(
                                permissions.stream().filter(permission -> implied(permission, scopes)),
                                scopes.stream().filter(scope -> implied(scope, permissions)))
                        .collect(Collectors.toSet());
    }

    private static boolean implied(String permission, Set<String> by) {
        var asked = new WildcardPermission(permission);
        return by.stream().anyMatch(one -> new WildcardPermission(one).implies(asked));
    }
}
