package org.interlace.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.database.Tables;
import org.interlace.member.domain.Common;
import org.interlace.member.store.MemberTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person a day, with a reason that both could say aloud. */
class SuggestionsIT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final Suggestions suggestions = new Suggestions(
            MemberTables.suggestions(tables.database()),
            MemberTables.members(tables.database(), house.clock()),
            house,
            house,
            house,
            house.clock());
    private MemberId ana = SmallHouse.NOBODY;
    private MemberId ben = SmallHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        tables.empty("vocabulary.term");
        ana = house.person("ana");
        ben = house.person("ben");
        house.viewer = ana;
    }

    private UUID word(String kind, String key) {
        var id = UUID.randomUUID();
        tables.database().change("insert into vocabulary.term (id, kind, key) values (?, ?, ?)", id, kind, key);
        return id;
    }

    private void has(MemberId member, String what, UUID term) {
        tables.database().change("insert into member." + what + " (member, term) values (?, ?)", member.value(), term);
    }

    @Test
    void who_shares_a_trade_is_suggested_with_it_all_day() {
        var bread = word("sector", "bread");
        has(ana, "sector", bread);
        has(ben, "sector", bread);
        tables.database().change("update member.member set audiences = 'sectors:members'");

        var first = suggestions.today().orElseThrow();

        assertThat(first.profile().id()).isEqualTo(ben);
        assertThat(first.common()).isEqualTo(new Common(Common.Sort.SECTOR, bread));
        house.pass(Duration.ofHours(5));
        assertThat(suggestions.today()).contains(first);
    }

    @Test
    void nothing_that_the_other_keeps_to_themselves_is_a_reason() {
        var bread = word("topic", "bread");
        has(ana, "topic", bread);
        has(ben, "topic", bread);
        tables.database().change("update member.member set audiences = 'topics:me'");

        assertThat(suggestions.today()).isEmpty();
    }

    @Test
    void nobody_behind_a_block_nobody_sheltered_and_nobody_tied_is_suggested() {
        var bread = word("sector", "bread");
        var carl = house.person("carl");
        var dora = house.person("dora");
        for (var one : Set.of(ana, ben, carl, dora)) {
            has(one, "sector", bread);
        }
        tables.database().change("update member.member set audiences = 'sectors:members'");
        house.block(ben, ana);
        house.power(ana);
        house.shelter(carl);
        assertThat(suggestions.today()).map(one -> one.profile().id()).contains(dora);

        var tied =
                ana.toString().compareTo(dora.toString()) < 0 ? new MemberId[] {ana, dora} : new MemberId[] {dora, ana};
        tables.database()
                .change(
                        "insert into member.tie (id, a, b, kind, since, confirmed) values (?, ?, ?, 'friend', ?, ?)",
                        UUID.randomUUID(),
                        tied[0].value(),
                        tied[1].value(),
                        house.clock().instant(),
                        house.clock().instant());

        assertThat(suggestions.today()).isEmpty();
    }

    @Test
    void who_has_nothing_in_common_is_not_suggested_and_accounts_without_profile_get_nobody() {
        assertThat(suggestions.today()).isEmpty();
        house.viewer = SmallHouse.NOBODY;
        assertThat(suggestions.today()).isEmpty();
    }
}
