package org.interlace.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Sight;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleKind;
import org.interlace.circle.domain.CircleMachines;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.circle.domain.CircleWords;
import org.interlace.circle.domain.Standing;
import org.interlace.room.domain.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Circles on a real PostgreSQL: how they open, who comes in, what nobody outside may learn, and how they end. */
class CirclesIT {

    private final CircleHouse house = CircleHouse.open();
    private MemberId ana = SmallHouse.NOBODY;
    private MemberId ben = SmallHouse.NOBODY;
    private MemberId carl = SmallHouse.NOBODY;
    private MemberId fay = SmallHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        ana = house.person("ana");
        ben = house.person("ben");
        carl = house.person("carl");
        fay = house.facilitator("fay");
    }

    private static ProblemCode problem(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            return e.code();
        }
        throw new AssertionError("no problem");
    }

    private String proposed(String name) {
        return house.by(
                ana,
                () -> house.opening.propose(
                        CircleKind.TRADE, new CircleWords(name, "Coudre ensemble."), List.of("ben", "carl")));
    }

    private Circle circle(String handle) {
        return house.table.byHandle(handle).orElseThrow();
    }

    private Standing standing(MemberId who, String handle) {
        house.as(who);
        try {
            return house.circles.see(handle).standing();
        } catch (PortalException e) {
            return Standing.NOWHERE;
        }
    }

    private List<MemberId> others(MemberId who, String handle) {
        house.as(who);
        return house.circles.others(house.circles.see(handle));
    }

    /** The viewer's own sight of a request about a circle. */
    private Sight sight(MemberId who, String handle, RequestMachine machine, String role) {
        house.as(who);
        return house.asking.own(circle(handle), machine, role).orElseThrow();
    }

    private Sight entry(MemberId who, String handle) {
        return sight(who, handle, CircleMachines.ENTRY, RequestMachine.ASKER);
    }

    private void answer(MemberId who, String handle, RequestMachine machine, String move) {
        var role = machine.start().waiting().orElseThrow().role();
        var id = sight(who, handle, machine, role).id();
        house.move(id, move);
    }

    private void ask(MemberId who, String handle) {
        house.doing(who, () -> house.entry.ask(handle));
    }

    @Test
    void three_open_a_circle_and_talk() {
        var handle = proposed("Atelier couture");
        assertThat(handle).isEqualTo("atelier-couture");
        assertThat(house.told).containsExactlyInAnyOrder("request.question to " + ben, "request.question to " + carl);
        assertThat(standing(ana, handle)).isEqualTo(Standing.FOUNDER);
        assertThat(standing(ben, handle)).isEqualTo(Standing.FOUNDER);
        assertThat(standing(fay, handle))
                .as("not there yet, for the house neither")
                .isEqualTo(Standing.NOWHERE);

        answer(ben, handle, CircleMachines.FOUNDING, "confirm");
        assertThat(standing(ben, handle)).isEqualTo(Standing.FOUNDER);
        answer(carl, handle, CircleMachines.FOUNDING, "confirm");

        assertThat(standing(ana, handle)).isEqualTo(Standing.INSIDE);
        assertThat(others(ben, handle)).containsExactlyInAnyOrder(ana, carl);
        assertThat(circle(handle).welcome()).isEqualTo(ana);
        house.as(carl);
        var room = house.conversations.mine().get(0).id();
        house.as(ana);
        assertThat(house.conversations.mine().get(0).id()).isEqualTo(room);
        assertThat(house.told)
                .contains("room.opened to " + ana, "room.opened to " + ben)
                .doesNotContain("room.opened to " + carl);
    }

    @Test
    void a_circle_for_which_one_says_no_is_on_its_way_until_its_date_for_both_others() {
        var handle = proposed("Atelier couture");
        answer(ben, handle, CircleMachines.FOUNDING, "decline");
        assertThat(standing(ben, handle)).as("who said no").isEqualTo(Standing.NOWHERE);
        answer(carl, handle, CircleMachines.FOUNDING, "confirm");

        var proposer = sight(ana, handle, CircleMachines.FOUNDING, RequestMachine.ASKER);
        var other = sight(carl, handle, CircleMachines.FOUNDING, RequestMachine.ASKER);
        assertThat(List.of(proposer.state(), other.state())).containsOnly(Sight.ON_ITS_WAY);
        assertThat(proposer.answers()).isEmpty();
        house.as(ana);
        assertThat(house.circles.proposed()).hasSize(1);
        house.told.clear();

        house.pass(Duration.ofDays(15));
        house.tick();
        house.care.run();

        assertThat(house.told).containsExactlyInAnyOrder("request.closed to " + ana, "request.closed to " + carl);
        assertThat(house.circles.proposed()).isEmpty();
        assertThat(standing(ana, handle)).isEqualTo(Standing.NOWHERE);
    }

    /** product.md §2.5 and §2.6: whoever proposes must not learn that the two block each other. */
    @Test
    void two_who_block_each_other_are_not_asked_and_it_lapses_like_any_other() {
        house.block(ben, carl);
        var handle = proposed("Atelier couture");

        assertThat(house.told).isEmpty();
        assertThat(sight(ana, handle, CircleMachines.FOUNDING, RequestMachine.ASKER)
                        .state())
                .isEqualTo(Sight.ON_ITS_WAY);
        house.pass(Duration.ofDays(15));
        house.tick();
        house.tick();
        assertThat(house.told).containsExactly("request.closed to " + ana);
    }

    @Test
    void sent_twice_it_is_proposed_once_and_needs_two_others() {
        assertThat(proposed("Couture")).isEqualTo(proposed("Couture"));
        var words = new CircleWords("Autre", "Encore.");
        house.as(ana);
        assertThat(problem(() -> house.opening.propose(CircleKind.TRADE, words, List.of("ben", "ben"))))
                .isEqualTo(CircleProblem.TWO_OTHERS);
        assertThat(problem(() -> house.opening.propose(CircleKind.TRADE, words, List.of("ben", "ana"))))
                .isEqualTo(CircleProblem.TWO_OTHERS);
        assertThat(problem(() -> house.opening.propose(CircleKind.TRADE, words, List.of("ben", "nobody"))))
                .isEqualTo(CircleProblem.NOBODY);
        house.block(ana, carl);
        assertThat(problem(() -> house.opening.propose(CircleKind.TRADE, words, List.of("ben", "carl"))))
                .as("a block looks like nobody")
                .isEqualTo(CircleProblem.NOBODY);
        assertThat(problem(() -> house.opening.propose(CircleKind.WOMEN_FIRST, words, List.of("ben", "fay"))))
                .isEqualTo(CircleProblem.BAD_KIND);
    }

    @Test
    void who_is_outside_sees_no_members_and_staff_no_more() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        house.seat(handle, ana);

        assertThat(standing(ben, handle)).isEqualTo(Standing.OUTSIDE);
        assertThat(others(ben, handle)).isEmpty();
        house.as(ben);
        assertThat(house.circles.list(0, 10)).extracting(Circle::handle).containsExactly(handle);
        assertThat(problem(() -> house.circles.talk(handle))).isEqualTo(CircleProblem.ABSENT);
        assertThat(problem(() -> house.circles.welcoming(handle))).isEqualTo(CircleProblem.ABSENT);
        var other = house.facilitator("gus");
        assertThat(others(other, handle)).isEmpty();
        assertThat(others(ana, handle)).containsExactly(fay);
    }

    @Test
    void who_asks_is_answered_by_the_welcome_person_and_is_inside() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        ask(ben, handle);
        ask(ben, handle);
        assertThat(house.told).containsExactly("request.question to " + fay);

        answer(fay, handle, CircleMachines.ENTRY, "confirm");

        assertThat(others(ben, handle)).containsExactly(fay);
        assertThat(house.told).contains("room.opened to " + ben);
        assertThat(house.circles.talking(circle(handle))).isTrue();
    }

    /** product.md §2.6: declined, silent, blocked before, blocked after: one sight, one day, one sentence. */
    @Test
    void every_no_reads_the_same_and_comes_on_the_same_day() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        var dan = house.person("dan");
        house.block(fay, carl);
        var askers = List.of(ana, ben, carl, dan);
        askers.forEach(one -> ask(one, handle));
        var declined = entry(ana, handle).id();
        house.as(fay);
        house.move(declined, "decline");
        house.block(fay, ben);
        house.part(fay, ben);
        house.told.clear();

        for (var one : askers) {
            var sight = entry(one, handle);
            assertThat(sight.state()).as(one.toString()).isEqualTo(Sight.ON_ITS_WAY);
            assertThat(sight.answers()).containsExactly("withdraw");
            assertThat(sight.end()).isEqualTo(entry(ana, handle).end());
        }
        house.pass(Duration.ofDays(13));
        house.tick();
        assertThat(house.told).noneMatch(line -> line.startsWith("request.closed"));
        house.pass(Duration.ofDays(2));
        house.tick();
        house.tick();
        assertThat(house.told)
                .filteredOn(line -> line.startsWith("request.closed"))
                .containsExactlyInAnyOrderElementsOf(
                        askers.stream().map(one -> "request.closed to " + one).toList());
        assertThat(standing(ana, handle)).as("may ask again").isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void inside_two_with_a_block_do_not_see_each_other_and_the_circle_stays_findable() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        List.of(ana, ben, carl).forEach(one -> house.seat(handle, one));
        house.block(ana, ben);
        house.block(fay, house.person("dan"));

        assertThat(others(ana, handle)).containsExactlyInAnyOrder(carl, fay);
        assertThat(others(ben, handle)).containsExactlyInAnyOrder(carl, fay);
        assertThat(others(carl, handle)).containsExactlyInAnyOrder(ana, ben, fay);
        house.as(ana);
        assertThat(house.conversations.mine().get(0).others(ana)).containsExactlyInAnyOrder(carl, fay);
        house.as(ben);
        house.conversations.say(house.conversations.mine().get(0).id(), UUID.randomUUID(), new Words("Bonjour"));
        house.as(ana);
        var room = house.conversations.mine().get(0);
        assertThat(house.conversations.read(house.conversations.see(room.id()), Long.MAX_VALUE))
                .isEmpty();
        var dan = house.byHandle("dan").orElseThrow().id();
        assertThat(standing(dan, handle)).isEqualTo(Standing.OUTSIDE);
    }

    @Test
    void women_first_is_proposed_to_those_who_said_so_and_to_those_who_are_invited() {
        var handle = house.circle(fay, CircleKind.WOMEN_FIRST, "Elles");
        house.states(ana, "woman");
        house.states(ben, "man");

        assertThat(standing(ana, handle)).isEqualTo(Standing.OUTSIDE);
        assertThat(house.circles.list(0, 10)).hasSize(1);
        for (var one : List.of(ben, carl)) {
            assertThat(standing(one, handle)).isEqualTo(Standing.NOWHERE);
            assertThat(house.circles.list(0, 10)).isEmpty();
            assertThat(problem(() -> house.entry.ask(handle))).isEqualTo(CircleProblem.ABSENT);
        }
        assertThat(standing(house.facilitator("gus"), handle)).isEqualTo(Standing.HOUSE);

        house.doing(fay, () -> house.invitation.invite(handle, "carl"));
        assertThat(standing(carl, handle)).isEqualTo(Standing.OUTSIDE);
        assertThat(house.circles.list(0, 10)).hasSize(1);
        answer(carl, handle, CircleMachines.INVITATION, "confirm");
        assertThat(standing(carl, handle)).isEqualTo(Standing.INSIDE);
        assertThat(problem(() -> house.invitation.invite(handle, "ben"))).isEqualTo(CircleProblem.NOT_WELCOME_PERSON);
    }

    @Test
    void leaving_is_silent_and_the_seat_in_the_conversation_goes_too() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        house.seat(handle, ana);
        house.told.clear();

        house.doing(ana, () -> house.circles.leave(handle));
        house.doing(ana, () -> house.circles.leave(handle));

        assertThat(standing(ana, handle)).isEqualTo(Standing.OUTSIDE);
        assertThat(house.conversations.mine()).isEmpty();
        assertThat(house.told).isEmpty();
        house.seat(handle, ana);
        assertThat(house.conversations.mine()).as("comes in again").hasSize(1);
        house.conversations.leave(house.conversations.mine().get(0).id());
        assertThat(house.circles.talking(circle(handle))).isFalse();
        house.doing(ana, () -> house.circles.talk(handle));
        assertThat(house.circles.talking(circle(handle))).isTrue();
    }

    @Test
    void the_role_passes_to_whoever_is_inside_longest_and_with_it_what_waits() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        house.pass(Duration.ofDays(1));
        house.seat(handle, ana);
        house.pass(Duration.ofDays(1));
        house.seat(handle, ben);
        ask(carl, handle);
        house.told.clear();

        house.doing(fay, () -> house.circles.leave(handle));

        assertThat(circle(handle).welcome()).isEqualTo(ana);
        assertThat(house.told).containsExactlyInAnyOrder("circle.welcome to " + ana, "request.question to " + ana);
        house.as(carl);
        assertThat(house.circles.welcome(house.circles.see(handle)))
                .as("not named outside before she wishes it")
                .isEmpty();
        house.doing(ana, () -> house.circles.named(handle, true));
        house.as(carl);
        assertThat(house.circles.welcome(house.circles.see(handle))).contains(ana);
        answer(ana, handle, CircleMachines.ENTRY, "confirm");
        assertThat(standing(carl, handle)).isEqualTo(Standing.INSIDE);
    }

    @Test
    void the_role_is_handed_over_to_who_says_yes() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        house.seat(handle, ana);
        house.doing(fay, () -> house.handover.offer(handle, ana));
        assertThat(circle(handle).welcome()).isEqualTo(fay);
        assertThat(problem(() -> house.handover.offer(handle, ben))).isEqualTo(CircleProblem.NOBODY);

        answer(ana, handle, CircleMachines.HANDOVER, "confirm");

        assertThat(circle(handle).welcome()).isEqualTo(ana);
        assertThat(circle(handle).named()).isTrue();
        assertThat(standing(fay, handle)).isEqualTo(Standing.INSIDE);
    }

    @Test
    void a_circle_without_anybody_closes_and_what_was_asked_ends_neutrally() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        ask(ben, handle);
        house.told.clear();

        house.doing(fay, () -> house.circles.leave(handle));

        assertThat(standing(ben, handle)).isEqualTo(Standing.NOWHERE);
        assertThat(standing(fay, handle)).isEqualTo(Standing.HOUSE);
        assertThat(entry(ben, handle).state()).isEqualTo(Sight.ON_ITS_WAY);
        assertThat(house.told).isEmpty();
    }

    @Test
    void a_facilitator_closes_one_and_its_conversation_stays() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        house.seat(handle, ana);
        var gus = house.facilitator("gus");

        house.doing(gus, () -> house.circles.close(handle));
        house.doing(gus, () -> house.circles.close(handle));

        assertThat(standing(ana, handle)).isEqualTo(Standing.NOWHERE);
        assertThat(house.conversations.mine()).hasSize(1);
        assertThat(house.told).contains("circle.closed to " + ana);
        house.pass(Duration.ofDays(400));
        house.care.run();
        assertThat(house.table.byHandle(handle)).isEmpty();
    }

    @Test
    void erasing_the_welcome_person_passes_the_role_and_erasing_the_last_one_leaves_nothing() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        house.pass(Duration.ofDays(1));
        house.seat(handle, ana);
        house.pass(Duration.ofDays(1));
        house.seat(handle, ben);

        house.erase(fay);
        assertThat(circle(handle).welcome()).isEqualTo(ana);
        house.erase(ben);
        assertThat(others(ana, handle)).isEmpty();
        house.erase(ana);
        assertThat(house.table.byHandle(handle)).isEmpty();
        assertThat(house.database.list("select 1 as one from room.room", row -> 1))
                .isEmpty();
    }

    @Test
    void a_welcome_person_who_vanished_without_erasure_is_replaced_by_and_by() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        house.pass(Duration.ofDays(1));
        house.seat(handle, ana);
        ask(ben, handle);
        house.database.change("delete from member.member where id = ?", fay.value());

        house.care.run();

        assertThat(circle(handle).welcome()).isEqualTo(ana);
        answer(ana, handle, CircleMachines.ENTRY, "confirm");
        assertThat(standing(ben, handle)).isEqualTo(Standing.INSIDE);
    }

    @Test
    void whoever_is_in_the_same_circle_can_both_know_why_a_tie_is_proposed() {
        var handle = house.circle(fay, CircleKind.COHORT, "Printemps");
        house.seat(handle, ana);
        var reason = new CircleTies(house.table);
        var ref = circle(handle).id().toString();

        assertThat(reason.holds(ref, ana, fay)).isTrue();
        assertThat(reason.holds(ref, ana, ben)).isFalse();
        assertThat(reason.holds("nothing", ana, fay)).isFalse();
        house.doing(fay, () -> house.circles.close(handle));
        assertThat(reason.holds(ref, ana, fay)).isFalse();
    }
}
