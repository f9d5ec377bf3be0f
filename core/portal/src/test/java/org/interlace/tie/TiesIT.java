package org.interlace.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Sight;
import org.interlace.api.tie.TieOffers;
import org.interlace.database.Tables;
import org.interlace.request.RequestHouse;
import org.interlace.tie.domain.Tie;
import org.interlace.tie.domain.TieKind;
import org.interlace.tie.store.TieTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ties on a real PostgreSQL: codes, offers to both, and what nobody may learn. */
class TiesIT {

    private final HashMap<String, RequestKind> kinds = new HashMap<>();
    private final RequestHouse house = new RequestHouse(kinds);
    private final Tables tables = Tables.get();
    private final org.interlace.tie.store.TieTable table = TieTables.ties(tables.database(), house);
    private final TieMaking making = new TieMaking(table, house, house.clock());
    private final Ties ties = new Ties(table, house, house.clock());
    private final TieCodes codes = new TieCodes(TieTables.codes(tables.database()), making, house, ties, house.clock());
    private final TieSuggestions suggestions = new TieSuggestions(
            house.book, TieTables.proposals(tables.database()), table, making, house, (act, about, object) -> {});
    private MemberId ana = SmallHouse.NOBODY;
    private MemberId ben = SmallHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        kinds.put("tie.suggestion", suggestions);
        ana = house.person("ana");
        ben = house.person("ben");
    }

    private void as(MemberId who) {
        house.viewer = who;
    }

    private static ProblemCode problem(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            return e.code();
        }
        throw new AssertionError("no problem");
    }

    private String shown() {
        as(ana);
        return tables.inTransaction(() -> codes.show(TieKind.MET_AT)).spaced();
    }

    private UUID enter(String digits) {
        return tables.inTransaction(() -> codes.enter(digits));
    }

    @Test
    void a_code_ties_both_at_once_and_is_good_for_one() {
        var digits = shown();
        as(ben);

        enter(digits);

        assertThat(ties.mine()).extracting(Tie::other).containsExactly(ana);
        as(ana);
        assertThat(ties.mine())
                .extracting(Tie::other, Tie::open)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ben, false));
        assertThat(house.told).containsExactly("tie.made to " + ana);
        as(house.person("carl"));
        assertThat(problem(() -> enter(digits))).isEqualTo(TieProblem.WRONG_CODE);
    }

    @Test
    void a_wrong_an_old_ones_own_and_a_blocked_persons_code_look_the_same() {
        var digits = shown();
        assertThat(problem(() -> enter(digits))).as("one's own").isEqualTo(TieProblem.WRONG_CODE);
        as(ben);
        assertThat(problem(() -> enter("12"))).isEqualTo(TieProblem.WRONG_CODE);
        house.block(ana, ben);
        assertThat(problem(() -> enter(digits))).as("blocked").isEqualTo(TieProblem.WRONG_CODE);
        as(house.person("carl"));
        house.pass(Duration.ofMinutes(11));
        assertThat(problem(() -> enter(digits))).as("old").isEqualTo(TieProblem.WRONG_CODE);
    }

    @Test
    void codes_cannot_be_guessed() {
        as(ben);
        for (int i = 0; i < 10; i++) {
            var digits = "00000" + i;
            assertThat(problem(() -> enter(digits))).isEqualTo(TieProblem.WRONG_CODE);
        }
        assertThat(problem(() -> enter("000000"))).isEqualTo(TieProblem.TOO_MANY_CODES);
    }

    private Request offered() {
        tables.inTransaction(() -> {
            suggestions.offer(ana, ben, "met-at", new TieOffers.Because("event", "x"));
            return true;
        });
        as(ana);
        return house.book.open("tie.suggestion", ana).get(0);
    }

    @Test
    void an_offer_becomes_a_tie_when_both_confirm() {
        var request = offered();
        house.move(request.id(), "confirm");
        assertThat(ties.mine()).isEmpty();

        as(ben);
        house.move(request.id(), "confirm");

        assertThat(ties.mine()).extracting(Tie::other).containsExactly(ana);
        assertThat(house.told)
                .containsExactlyInAnyOrder(
                        "request.question to " + ana,
                        "request.question to " + ben,
                        "tie.made to " + ana,
                        "tie.made to " + ben);
    }

    @Test
    void whoever_declines_an_offer_is_not_told_on() {
        var request = offered();
        as(ben);
        house.move(request.id(), "decline");

        as(ana);
        assertThat(house.book.see(request.id()).state()).as("still asked").isEqualTo("offered");
        house.move(request.id(), "confirm");
        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.ON_ITS_WAY);
        house.pass(Duration.ofDays(20));
        house.tick();
        assertThat(house.told)
                .filteredOn(one -> one.startsWith("request.closed"))
                .isEmpty();
        house.pass(Duration.ofDays(1));
        house.tick();
        assertThat(house.told).contains("request.closed to " + ana);
        assertThat(ties.mine()).isEmpty();
    }

    @Test
    void two_who_are_asked_already_are_not_asked_twice() {
        offered();
        offered();

        assertThat(house.book.open("tie.suggestion", ana)).hasSize(1);
        assertThat(house.told).hasSize(2);
    }

    @Test
    void each_sets_their_own_switch_and_either_removes_it_silently() {
        var digits = shown();
        as(ben);
        var tie = enter(digits);
        ties.open(tie, true);
        as(ana);
        assertThat(ties.mine().get(0).open()).isFalse();
        house.told.clear();

        ties.remove(tie);

        as(ben);
        assertThat(ties.mine()).isEmpty();
        assertThat(house.told).isEmpty();
    }

    @Test
    void a_tie_wants_to_be_renewed_after_eleven_months_and_still_counts_afterwards() {
        var digits = shown();
        as(ben);
        var tie = enter(digits);
        house.pass(Duration.ofDays(330));
        assertThat(ties.mine().get(0).renewable(house.clock().instant())).isFalse();
        house.pass(Duration.ofDays(10));
        assertThat(ties.mine().get(0).renewable(house.clock().instant())).isTrue();
        house.pass(Duration.ofDays(100));
        assertThat(ties.mine().get(0).fresh(house.clock().instant())).isFalse();

        ties.renew(tie);

        assertThat(ties.mine().get(0).fresh(house.clock().instant())).isTrue();
    }

    @Test
    void a_block_ends_the_tie() {
        var digits = shown();
        as(ben);
        enter(digits);

        ties.part(ben, ana);

        assertThat(ties.mine()).isEmpty();
    }

    @Test
    void machines_fit_together() {
        assertThat(List.of(TieProposals.MACHINE, TieSuggestions.MACHINE))
                .extracting(RequestMachine::kind)
                .containsExactly("tie.proposal", "tie.suggestion");
        assertThatThrownBy(() -> suggestions.offer(ana, ben, "enemy", new TieOffers.Because("event", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
