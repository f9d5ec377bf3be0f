package org.interlace.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.interlace.api.request.Move;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.State;
import org.junit.jupiter.api.Test;

class RequestMachineTest {

    private static RequestMachine.Building waiting(String then) {
        return RequestMachine.of("kitchen.dish", Duration.ofDays(9))
                .waits("asked", State.Wait.of("cook", Duration.ofDays(7), then))
                .ends("closed", State.End.NEUTRAL);
    }

    @Test
    void it_begins_in_its_first_state_and_knows_who_may_do_what() {
        assertThat(Machines.DISH.start().word()).isEqualTo("asked");
        assertThat(Machines.DISH.open("asked", "cook")).extracting(Move::word).containsExactly("cook", "decline");
        assertThat(Machines.DISH.open("tasting", "cook")).isEmpty();
        assertThat(Machines.DISH.move("eat", "tasting", RequestMachine.ASKER)).isPresent();
        assertThat(Machines.DISH.move("eat", "asked", RequestMachine.ASKER)).isEmpty();
    }

    @Test
    void a_state_that_waits_for_ever_is_refused() {
        assertThatThrownBy(() -> waiting("lapse")
                        .move("decline", "asked", "closed", "cook")
                        .built())
                .hasMessage("kitchen.dish: nothing happens at the deadline of 'asked'");
    }

    @Test
    void a_deadline_that_only_a_person_could_act_on_is_refused() {
        assertThatThrownBy(() -> waiting("decline")
                        .move("decline", "asked", "closed", "cook")
                        .built())
                .hasMessageContaining("nothing happens at the deadline");
    }

    @Test
    void a_state_that_nothing_leads_to_is_refused() {
        assertThatThrownBy(() -> waiting("lapse")
                        .move("lapse", "asked", "closed", Move.TIME)
                        .ends("served", State.End.GOOD)
                        .built())
                .hasMessage("kitchen.dish: state 'served' is never reached");
    }

    @Test
    void a_move_that_leads_nowhere_is_refused() {
        assertThatThrownBy(() -> waiting("lapse")
                        .move("lapse", "asked", "heaven", Move.TIME)
                        .built())
                .hasMessageContaining("'lapse' leads nowhere");
    }

    @Test
    void a_machine_that_cannot_come_to_nothing_is_refused() {
        assertThatThrownBy(() -> RequestMachine.of("kitchen.dish", Duration.ofDays(9))
                        .waits("asked", State.Wait.of("cook", Duration.ofDays(7), "serve"))
                        .ends("served", State.End.GOOD)
                        .move("serve", "asked", "served", Move.TIME)
                        .built())
                .hasMessageContaining("can come to nothing nowhere");
    }

    @Test
    void a_reminder_after_the_deadline_is_refused() {
        assertThatThrownBy(() -> RequestMachine.of("kitchen.dish", Duration.ofDays(9))
                        .waits(
                                "asked",
                                State.Wait.of("cook", Duration.ofDays(7), "lapse")
                                        .remindedAfter(Duration.ofDays(7)))
                        .ends("closed", State.End.NEUTRAL)
                        .move("lapse", "asked", "closed", Move.TIME)
                        .built())
                .hasMessageContaining("reminder of 'asked'");
    }
}
