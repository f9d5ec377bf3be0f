package org.interlace.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Role;
import org.interlace.api.account.AccountId;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoleGivingIT {

    private final AccountHouse house = new AccountHouse();
    private final AccountId admin = start();

    private AccountId start() {
        house.clear();
        return entering("admin");
    }

    private AccountId entering(String role) {
        var id = house.account(Optional.empty(), role);
        house.tables().database().change("update account.account set password = 'x' where id = ?", id.value());
        return id;
    }

    @BeforeEach
    void open() {
        house.as(admin);
    }

    private void set(AccountId account, String... roles) {
        var giving = new RoleGiving(
                house.accounts, new LastAdmin(house.accounts), house.sessions, house.asking, house.audit);
        house.tables().inTransaction(() -> {
            giving.set(account, Set.of(roles));
            return true;
        });
    }

    private static void refused(AccountProblem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(PortalException.class, e -> assertThat(e.code())
                .isEqualTo(problem));
    }

    @Test
    void roles_are_given_and_taken_at_once_and_repeating_it_says_nothing_more() {
        var somebody = house.account(Optional.of(house.person("quiet-river")), "member", "coach");
        var secret = house.sessions.begin(somebody, "firefox phone");

        set(somebody, "member", "facilitator");
        set(somebody, "member", "facilitator");

        assertThat(house.accounts.roles(somebody)).containsExactlyInAnyOrder("member", "facilitator");
        assertThat(house.sessions.caller(secret).orElseThrow().roles()).contains("facilitator");
        assertThat(house.noted)
                .containsExactly(
                        "account.act.role-given about somebody facilitator",
                        "account.act.role-taken about somebody coach");
    }

    @Test
    void administration_is_not_shut_behind_oneself_nor_by_the_last() {
        refused(AccountProblem.LAST_ADMIN, () -> set(admin, "member"));
        var other = entering("admin");
        refused(AccountProblem.OWN_ADMIN, () -> set(admin, "member"));

        set(other, "member");

        assertThat(house.accounts.roles(other)).containsExactly("member");
        assertThat(house.accounts.roles(admin)).contains(Role.ADMIN);
    }

    @Test
    void who_may_give_roles_gives_no_more_than_they_have() {
        house.roles.add(Role.fresh("giver", Map.of("fr", "donne")));
        var giver = house.roles.find("giver").orElseThrow();
        house.roles.replace(giver.with(Map.of("fr", "donne"), Set.of("account:role:give", "joining:code:give")));
        house.as(entering("giver"));
        var somebody = house.account(Optional.empty(), "facilitator");

        set(somebody, "giver", "juror");

        assertThat(house.accounts.roles(somebody)).containsExactlyInAnyOrder("giver", "juror", "facilitator");
        refused(AccountProblem.ROLE_BEYOND, () -> set(somebody, "admin"));
        refused(AccountProblem.ROLE_BEYOND, () -> set(somebody, "facilitator"));
    }
}
