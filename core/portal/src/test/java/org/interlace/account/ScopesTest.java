package org.interlace.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopesTest {

    private static final Set<String> ACCOUNT = Set.of("events:*", "member:profile:change");

    @Test
    void a_token_without_scopes_may_all_that_its_account_may() {
        assertThat(Scopes.narrow(ACCOUNT, Set.of())).isEqualTo(ACCOUNT);
    }

    @Test
    void a_scope_within_a_wildcard_of_the_account_is_granted_alone() {
        assertThat(Scopes.narrow(ACCOUNT, Set.of("events:event:publish"))).containsExactly("events:event:publish");
    }

    @Test
    void a_scope_that_the_account_has_not_gives_nothing() {
        assertThat(Scopes.narrow(ACCOUNT, Set.of("stories:story:publish"))).isEmpty();
    }

    @Test
    void a_permission_within_a_wide_scope_stays() {
        assertThat(Scopes.narrow(ACCOUNT, Set.of("member:*"))).containsExactly("member:profile:change");
    }
}
