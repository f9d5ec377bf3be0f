package org.interlace.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Role;
import org.interlace.api.account.AccountId;
import org.interlace.api.permission.Permission;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.problem.PortalException;
import org.interlace.registry.Registries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RolesIT {

    private static final String PHONE = "notification:phone:tell";
    private static final Permission TASTE = new Permission("tastes", "dish", "taste");

    private final AccountHouse house = new AccountHouse();
    private final AccountId admin = start();

    private AccountId start() {
        house.clear();
        return house.account(Optional.empty(), "admin");
    }

    @BeforeEach
    void open() {
        house.as(admin);
    }

    private RoleEditing editing() {
        var door = new Plugin() {
            @Override
            public List<Permission> permissions() {
                return List.of(TASTE);
            }
        };
        return new RoleEditing(
                house.roles,
                Registries.on(Registries.plugin("tastes", door)),
                house.sessions,
                house.asking,
                house.audit);
    }

    private void tick(String role, Set<String> permissions) {
        var before = house.roles.find(role).orElseThrow();
        editing().change(new Role(role, before.fixed(), before.labels(), permissions, before.version()));
    }

    private void untick(String role, String permission) {
        var left = new HashSet<>(house.roles.find(role).orElseThrow().permissions());
        left.remove(permission);
        tick(role, left);
    }

    private static void refused(AccountProblem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(PortalException.class, e -> assertThat(e.code())
                .isEqualTo(problem));
    }

    @Test
    void what_was_taken_away_stays_away_and_what_is_new_arrives() {
        untick("facilitator", PHONE);

        house.planting.plant(List.of(TASTE), Map.of(TASTE, List.of("coach", "of-nobody")));

        assertThat(house.accounts.permissionsOf("facilitator")).isNotEmpty().doesNotContain(PHONE, TASTE.wildcard());
        assertThat(house.accounts.permissionsOf("coach")).contains(TASTE.wildcard());
        assertThat(house.accounts.permissionsOf("admin")).contains(PHONE, TASTE.wildcard());
        untick("admin", TASTE.wildcard());
        house.planting.plant(List.of(TASTE), Map.of());
        assertThat(house.accounts.permissionsOf("admin")).doesNotContain(TASTE.wildcard());
    }

    @Test
    void administration_can_never_lose_the_right_to_edit_roles() {
        refused(AccountProblem.ROLE_LOCKED, () -> untick("admin", Role.EDITING));

        assertThat(house.accounts.permissionsOf("admin")).contains(Role.EDITING);
    }

    @Test
    void a_role_of_the_operators_own_is_made_labelled_and_deleted() {
        editing().add("welcome", Map.of("fr", "accueil", "nl", " "));
        tick("welcome", Set.of(PHONE, TASTE.wildcard(), "nobody:ever:declared"));
        var somebody = house.account(Optional.empty(), "welcome");

        assertThat(house.roles.find("welcome").orElseThrow().labels()).containsExactly(Map.entry("fr", "accueil"));
        assertThat(house.accounts.permissions(somebody)).contains(PHONE, TASTE.wildcard());
        assertThat(house.accounts.permissions(somebody)).doesNotContain("nobody:ever:declared");
        refused(AccountProblem.ROLE_TAKEN, () -> editing().add("welcome", Map.of("fr", "encore")));

        editing().delete("welcome");
        editing().delete("welcome");

        assertThat(house.accounts.roles(somebody)).isEmpty();
        assertThat(house.noted)
                .containsExactly(
                        "account.act.role-added welcome",
                        "account.act.role-changed welcome",
                        "account.act.role-deleted welcome");
    }

    @Test
    void roles_of_the_portal_stay() {
        refused(AccountProblem.ROLE_FIXED, () -> editing().delete("juror"));

        assertThat(house.accounts.hasRole("juror")).isTrue();
    }

    @Test
    void the_second_of_two_who_edit_is_told() {
        var read = house.roles.find("coach").orElseThrow();
        tick("coach", Set.of(PHONE));

        refused(AccountProblem.ROLE_STALE, () -> editing()
                .change(new Role("coach", true, Map.of(), Set.of(), read.version())));
        assertThat(house.accounts.permissionsOf("coach")).containsExactly(PHONE);
    }

    @Test
    void nobody_puts_into_a_role_what_they_may_not_themselves() {
        editing().add("editor", Map.of("fr", "rôles"));
        tick("editor", Set.of(Role.EDITING, PHONE));
        house.as(house.account(Optional.empty(), "editor"));

        tick("coach", Set.of(PHONE));
        refused(AccountProblem.ROLE_BEYOND, () -> tick("coach", Set.of(PHONE, "privacy:member:erase")));
        refused(AccountProblem.ROLE_BEYOND, () -> untick("admin", "privacy:member:erase"));
    }

    @Test
    void a_change_works_at_once_in_sessions_that_are_open() {
        var somebody = house.account(Optional.empty(), "coach");
        var secret = house.sessions.begin(somebody, "firefox phone");
        assertThat(house.sessions.caller(secret).orElseThrow().permissions()).doesNotContain(PHONE);

        tick("coach", Set.of(PHONE));
        assertThat(house.sessions.caller(secret).orElseThrow().permissions()).contains(PHONE);

        untick("coach", PHONE);
        assertThat(house.sessions.caller(secret).orElseThrow().permissions()).doesNotContain(PHONE);
    }
}
