package org.interlace.account.domain;

import java.util.Set;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * An account as a request acts for it.
 *
 * @param roles names of its roles
 * @param permissions all it may do, roles and scopes of a token taken together
 */
public record Caller(
        AccountId account,
        @Nullable MemberId member,
        @Nullable String language,
        Set<String> roles,
        Set<String> permissions) {

    /** Copies both sets. */
    public Caller {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    /** Somebody invented who acts without an account of their own. */
    public static Caller played(MemberId person) {
        return new Caller(
                new AccountId(person.value()), person, null, Set.of("member"), Set.of("member:profile:change"));
    }
}
