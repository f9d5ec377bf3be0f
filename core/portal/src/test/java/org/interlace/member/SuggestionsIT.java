package org.interlace.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlace.SmallHouse;
import org.interlace.api.directory.CardMark;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.database.Tables;
import org.interlace.member.domain.Common;
import org.interlace.member.store.MemberTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person a day, with a reason that both could say aloud. */
class SuggestionsIT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final SmallMarks marks = new SmallMarks();
    private final Suggestions suggestions = new Suggestions(
            MemberTables.suggestions(tables.database()),
            MemberTables.members(tables.database(), house.clock()),
            house,
            house,
            marks,
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
        assertThat(first.common()).contains(new Common(Common.Sort.SECTOR, bread));
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

        tie(ana, dora, true);

        assertThat(suggestions.today()).isEmpty();
    }

    @Test
    void who_has_nothing_in_common_is_not_suggested_and_accounts_without_profile_get_nobody() {
        assertThat(suggestions.today()).isEmpty();
        house.viewer = SmallHouse.NOBODY;
        assertThat(suggestions.today()).isEmpty();
    }

    @Test
    void who_was_passed_over_does_not_come_back_and_somebody_else_does() {
        var bread = word("sector", "bread");
        var carl = house.person("carl");
        for (var one : Set.of(ana, ben, carl)) {
            has(one, "sector", bread);
        }
        tables.database().change("update member.member set audiences = 'sectors:members'");
        var first = suggestions.today().orElseThrow().profile().id();

        suggestions.passOver(first);
        suggestions.passOver(first);
        suggestions.passOver(new MemberId(UUID.randomUUID()));

        var second = suggestions.today().orElseThrow().profile().id();
        assertThat(second).isNotEqualTo(first);
        suggestions.passOver(second);
        assertThat(suggestions.today()).isEmpty();
        house.pass(Duration.ofDays(1));
        assertThat(suggestions.today()).isEmpty();
    }

    @Test
    void somebody_to_whom_there_is_a_way_is_suggested_without_saying_through_whom() {
        var between = house.person("between");
        tie(ana, between, true);
        tie(between, ben, true);
        marks.people = Set.of(ben);

        var found = suggestions.today().orElseThrow();

        assertThat(found.profile().id()).isEqualTo(ben);
        assertThat(found.common()).isEmpty();
        assertThat(found.marks()).hasSize(1);
    }

    @Test
    void a_tie_that_is_not_open_for_introductions_suggests_nobody() {
        var between = house.person("between");
        tie(ana, between, true);
        tie(between, ben, false);
        marks.people = Set.of(ben);

        assertThat(suggestions.today()).isEmpty();
    }

    private void tie(MemberId one, MemberId other, boolean open) {
        boolean order = one.toString().compareTo(other.toString()) < 0;
        tables.database()
                .change(
                        """
                insert into member.tie (id, a, b, kind, since, confirmed, open_a, open_b)
                    values (?, ?, ?, 'friend', ?, ?, ?, true)
                """,
                        UUID.randomUUID(),
                        (order ? one : other).value(),
                        (order ? other : one).value(),
                        house.clock().instant(),
                        house.clock().instant(),
                        open);
    }

    /** A mark for some people. */
    private static final class SmallMarks extends Marks implements CardMark {

        private Set<MemberId> people = Set.of();

        @SuppressWarnings("NullAway") // never asked
        SmallMarks() {
            super(null);
        }

        @Override
        public Map<MemberId, List<CardMark>> of(Collection<MemberId> some) {
            return some.stream()
                    .filter(people::contains)
                    .collect(Collectors.toMap(Function.identity(), one -> List.of(this)));
        }

        @Override
        public Set<MemberId> marked(Collection<MemberId> some) {
            return people;
        }

        @Override
        public MessageKey label() {
            return new MessageKey("shell", "way");
        }

        @Override
        public String icon() {
            return "way";
        }
    }
}
