package org.interlace.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.database.Tables;
import org.interlace.safety.store.SafetyTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** product.md §2.7 on real tables: kinds of the profile and roles of the account count alike. */
class SafePlaceRule7IT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final Reaching reaching = new Reaching(SafetyTables.reach(tables.database()), house, house.clock());
    private MemberId coach = SmallHouse.NOBODY;
    private MemberId juror = SmallHouse.NOBODY;
    private MemberId newcomer = SmallHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        tables.empty("account.account");
        coach = house.person("coach");
        juror = house.person("juror");
        tables.database().change("update member.member set kinds = '{coach}' where id = ?", coach.value());
        var account = UUID.randomUUID();
        tables.database()
                .change(
                        "insert into account.account (id, member, created) values (?, ?, ?)",
                        account,
                        juror.value(),
                        house.clock().instant());
        tables.database()
                .change("insert into account.role (name, fixed) values ('juror', true) on conflict do nothing");
        tables.database().change("insert into account.account_role (account, role) values (?, 'juror')", account);
        house.pass(Duration.ofDays(100));
        newcomer = house.person("newcomer");
    }

    @Test
    void power_goes_through_a_facilitator_until_the_newcomer_chooses_otherwise() {
        assertThat(reaching.directly(coach, newcomer)).isFalse();
        assertThat(reaching.directly(juror, newcomer)).isFalse();
        assertThat(reaching.directly(newcomer, coach)).isTrue();
        assertThat(reaching.beyond(coach, List.of(coach, juror, newcomer))).containsExactly(newcomer);

        house.viewer = newcomer;
        assertThat(reaching.mine()).isEqualTo(Reaching.Choice.SHELTERED);
        reaching.choose(true);
        reaching.choose(true);
        assertThat(reaching.mine()).isEqualTo(Reaching.Choice.OPEN);
        assertThat(reaching.directly(coach, newcomer)).isTrue();

        reaching.choose(false);
        assertThat(reaching.directly(juror, newcomer)).isFalse();
        house.pass(Duration.ofDays(85));
        assertThat(reaching.directly(juror, newcomer)).isTrue();
        assertThat(reaching.mine()).isEqualTo(Reaching.Choice.NONE);
    }

    @Test
    void nobody_reaches_who_is_not_there() {
        assertThat(reaching.directly(newcomer, SmallHouse.NOBODY)).isFalse();
    }
}
