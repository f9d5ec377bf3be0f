package org.interlace.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Accueil", "é-t-é", "-abc", "a--b", "new", "visitor", "a b c", "ıııı"})
    void words_that_are_no_address_are_refused(String name) {
        assertThatThrownBy(() -> Role.fresh(name, Map.of("fr", "x"))).isInstanceOf(PortalException.class);
    }

    @Test
    void a_role_needs_a_label_and_shows_another_language_when_one_is_missing() {
        assertThatThrownBy(() -> Role.fresh("welcome", Map.of("fr", "  "))).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> Role.fresh("welcome", Map.of("fr", "x".repeat(61))))
                .isInstanceOf(PortalException.class);

        var role = Role.fresh("welcome", Map.of("nl", " onthaal "));

        assertThat(role.label(Locale.FRENCH)).isEqualTo("onthaal");
    }

    @Test
    void administration_keeps_its_key_though_it_be_a_wildcard() {
        var admin = new Role("admin", true, Map.of(), Set.of(Role.EDITING), 1);

        assertThat(admin.with(Map.of(), Set.of("account:*")).permissions()).containsExactly("account:*");
        assertThatThrownBy(() -> admin.with(Map.of(), Set.of("account:role:give")))
                .isInstanceOf(PortalException.class);
    }
}
