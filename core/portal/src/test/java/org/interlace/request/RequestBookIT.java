package org.interlace.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Sight;
import org.interlace.api.text.Value;
import org.interlace.safety.SafetyProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engine on a real PostgreSQL, with a kind of request of its own and a clock that tests move. */
class RequestBookIT {

    private final RequestHouse house = new RequestHouse();
    private MemberId ana = RequestHouse.NOBODY;
    private MemberId ben = RequestHouse.NOBODY;
    private MemberId carl = RequestHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        ana = house.person("ana");
        ben = house.person("ben");
        carl = house.person("carl");
    }

    private Request asked() {
        house.viewer = ana;
        return house.begin(new NewRequest(
                "kitchen.dish",
                Optional.of("a dish"),
                Map.of(RequestMachine.ASKER, List.of(ana), "cook", List.of(ben)),
                false));
    }

    private Request askedBy(Duration time) {
        house.viewer = ana;
        return house.begin(new NewRequest(
                        "kitchen.dish",
                        Optional.of("a dish"),
                        Map.of(RequestMachine.ASKER, List.of(ana), "cook", List.of(ben)),
                        false)
                .answeredBy(house.clock().instant().plus(time)));
    }

    private void as(MemberId who) {
        house.viewer = who;
    }

    @Test
    void whoever_is_waited_for_is_asked_once_with_the_date() {
        asked();

        assertThat(house.told).containsExactly("request.question to " + ben);
    }

    @Test
    void asking_again_is_the_same_request_and_asks_nobody_twice() {
        var first = asked();
        var second = asked();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(house.told).hasSize(1);
    }

    @Test
    void somebody_else_with_the_same_key_cannot_ask_and_does_not_learn_why() {
        asked();
        as(carl);

        assertThatThrownBy(() -> house.begin(new NewRequest(
                        "kitchen.dish", Optional.of("a dish"), Map.of(RequestMachine.ASKER, List.of(carl)), false)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RequestProblem.NOT_POSSIBLE));
    }

    @Test
    void people_between_whom_a_block_stands_cannot_ask_and_do_not_learn_why() {
        house.block(ana, ben);

        assertThatThrownBy(this::asked).isInstanceOfSatisfying(PortalException.class, e -> assertThat(e.code())
                .isEqualTo(RequestProblem.NOT_POSSIBLE));
    }

    @Test
    void who_has_power_asks_nobody_who_has_just_arrived_unless_they_hold_an_office_for_it() {
        house.power(ana);
        house.shelter(ben);

        assertThatThrownBy(this::asked).isInstanceOfSatisfying(PortalException.class, e -> assertThat(e.code())
                .isEqualTo(SafetyProblem.THROUGH_FACILITATOR));
        assertThat(house.told).isEmpty();

        house.office = true;
        asked();
        assertThat(house.told).hasSize(1);
    }

    @Test
    void a_move_is_made_once_however_often_it_is_sent() {
        var request = asked();
        as(ben);

        var once = house.move(request.id(), "cook");
        var twice = house.move(request.id(), "cook");

        assertThat(once.state()).isEqualTo("tasting");
        assertThat(twice.version()).isEqualTo(once.version());
        assertThat(house.moved).containsExactly("cook");
        assertThat(house.settled).containsOnly("request.question", "request.reminder");
    }

    @Test
    void a_stranger_finds_nothing_and_the_wrong_role_may_not() {
        var request = asked();
        as(carl);
        assertThatThrownBy(() -> house.move(request.id(), "cook"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RequestProblem.ABSENT));
        assertThatThrownBy(() -> house.book.see(request.id()))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RequestProblem.ABSENT));

        as(ana);
        assertThatThrownBy(() -> house.move(request.id(), "cook"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RequestProblem.MOVED_ON));
    }

    @Test
    void of_two_racing_moves_exactly_one_wins() throws Exception {
        for (int round = 0; round < 20; round++) {
            house.clear();
            people();
            var request = asked();
            var threads = Executors.newFixedThreadPool(2);
            Callable<Boolean> cook = () -> house.wins(request.id(), "cook", ben);
            Callable<Boolean> withdraw = () -> house.wins(request.id(), "withdraw", ana);
            var wins = threads.invokeAll(List.of(cook, withdraw)).stream()
                    .filter(result -> {
                        try {
                            return result.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .count();
            threads.shutdown();

            assertThat(wins).isEqualTo(1);
            assertThat(house.moved).hasSize(1);
        }
    }

    @Test
    void the_clock_reminds_once_goes_on_and_ends_with_one_neutral_sentence() {
        var request = asked();
        house.told.clear();

        house.pass(Duration.ofDays(3));
        house.tick();
        house.tick();
        assertThat(house.told).containsExactly("request.reminder to " + ben);

        house.pass(Duration.ofDays(4));
        house.tick();
        assertThat(house.moved).containsExactly("next");

        house.pass(Duration.ofDays(14));
        house.tick();
        house.tick();
        assertThat(house.moved).contains("expire");
        assertThat(house.told)
                .filteredOn(one -> one.startsWith("request.closed"))
                .containsExactly("request.closed to " + ana);
        as(ana);
        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.CLOSED);
    }

    @Test
    void what_must_be_answered_sooner_says_so_and_goes_on_then_without_a_reminder() {
        var by = house.clock().instant().plus(Duration.ofHours(36));
        var request = askedBy(Duration.ofHours(36));

        assertThat(request.deadline()).contains(by);
        assertThat(house.facts).containsExactly("request.until " + by);
        as(ben);
        assertThat(house.book.see(request.id()).end()).isEqualTo(by);
        as(ana);
        assertThat(house.book.see(request.id()).end()).isEqualTo(request.end()).isAfter(by);
        house.told.clear();

        house.pass(Duration.ofHours(36).minusSeconds(1));
        house.tick();
        assertThat(house.moved).isEmpty();
        assertThat(house.told).isEmpty();
        house.pass(Duration.ofSeconds(1));
        house.tick();
        assertThat(house.moved).containsExactly("next");
        assertThat(house.book.find(request.id()).orElseThrow().deadline())
                .as("the next question takes the machine's time")
                .contains(by.plus(Duration.ofDays(7)));
    }

    @Test
    void a_reminder_that_comes_in_time_stays() {
        askedBy(Duration.ofDays(5));
        house.told.clear();

        house.pass(Duration.ofDays(3));
        house.tick();
        assertThat(house.told).containsExactly("request.reminder to " + ben);
        house.pass(Duration.ofDays(2));
        house.tick();
        assertThat(house.moved).containsExactly("next");
    }

    @Test
    void an_answer_in_time_counts_and_one_at_the_moment_itself_as_well_until_the_clock_went_on() {
        var request = askedBy(Duration.ofHours(2));
        house.pass(Duration.ofHours(2));
        as(ben);

        assertThat(house.move(request.id(), "cook").state()).isEqualTo("tasting");
        house.tick();
        assertThat(house.moved).containsExactly("cook");
    }

    @Test
    void what_should_have_been_answered_already_goes_on_at_once() {
        askedBy(Duration.ofHours(-1));

        house.tick();
        assertThat(house.moved).containsExactly("next");
    }

    @Test
    void a_guest_is_written_the_sooner_moment() {
        var by = house.clock().instant().plus(Duration.ofHours(2));
        house.begin(new NewRequest(
                        "kitchen.dish", Optional.empty(), Map.of(), Map.of("cook", List.of(GuestId.fresh())), false)
                .answeredBy(by));

        assertThat(house.sent).singleElement().satisfies(mail -> assertThat(mail.facts())
                .contains(new Notification.Fact(MessageKey.parse("request.until"), new Value.Moment(by))));
    }

    @Test
    void a_no_on_the_first_day_looks_like_silence_until_the_end() {
        var request = asked();
        as(ben);
        house.move(request.id(), "decline");
        house.told.clear();

        as(ana);
        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.ON_ITS_WAY);
        assertThat(asked().id()).as("asking again tells nothing either").isEqualTo(request.id());

        house.pass(Duration.ofDays(20));
        house.tick();
        assertThat(house.told).isEmpty();
        house.pass(Duration.ofDays(1));
        house.tick();
        assertThat(house.told).containsExactly("request.closed to " + ana);
        assertThat(asked().id()).isNotEqualTo(request.id());
    }

    @Test
    void giving_up_what_came_to_nothing_already_looks_like_giving_up() {
        var request = asked();
        as(ben);
        house.move(request.id(), "decline");
        as(ana);

        assertThat(house.book.see(request.id()).answers()).containsExactly("withdraw");
        house.move(request.id(), "withdraw");

        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.CLOSED);
    }

    @Test
    void a_kind_that_refuses_a_move_leaves_everything_as_it_was() {
        var request = asked();
        as(ben);
        house.refuse = true;

        assertThatThrownBy(() -> house.move(request.id(), "cook")).isInstanceOf(IllegalStateException.class);

        assertThat(house.book.find(request.id()).orElseThrow().state()).isEqualTo("asked");
        house.refuse = false;
        assertThat(house.move(request.id(), "cook").state()).isEqualTo("tasting");
    }

    @Test
    void a_block_moves_on_what_two_people_are_both_in() {
        asked();

        house.part(ana, ben);

        assertThat(house.moved).containsExactly("next");
    }

    @Test
    void two_nodes_do_what_is_due_once() throws Exception {
        asked();
        house.pass(Duration.ofDays(7));
        var threads = Executors.newFixedThreadPool(2);
        for (var done : threads.invokeAll(List.of(Executors.callable(house::tick), Executors.callable(house::tick)))) {
            done.get();
        }
        threads.shutdown();

        assertThat(house.moved).containsExactly("next");
    }
}
