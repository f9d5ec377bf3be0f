package org.interlace.joining.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlace.api.request.Move;
import org.interlace.api.request.RequestMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationMachineTest {

    @ParameterizedTest
    @CsvSource({
        "unconfirmed,confirm,asker,waiting",
        "unconfirmed,withdraw,asker,withdrawn",
        "waiting,withdraw,asker,withdrawn",
        "unconfirmed,lapse,time,withdrawn",
        "unconfirmed,replace,time,withdrawn",
        "waiting,replace,time,withdrawn",
        "waiting,linger,time,waiting",
        "waiting,accept,house,accepted",
        "waiting,refuse,house,refused",
        "unconfirmed,delete,house,withdrawn"
    })
    void each_move_leads_somewhere(String state, String move, String role, String after) {
        assertThat(ApplicationMachine.MACHINE.move(move, state, role).map(Move::to))
                .contains(after);
    }

    @ParameterizedTest
    @CsvSource({
        "unconfirmed,accept,house",
        "unconfirmed,refuse,house",
        "unconfirmed,confirm,house",
        "waiting,accept,asker",
        "waiting,confirm,asker",
        "accepted,refuse,house",
        "refused,accept,house",
        "withdrawn,accept,house",
        "waiting,nonsense,house"
    })
    void everything_else_is_too_late_or_somebody_elses(String state, String move, String role) {
        assertThat(ApplicationMachine.MACHINE.move(move, state, role)).isEmpty();
    }

    @Test
    void it_begins_unconfirmed_and_waits_for_the_person() {
        assertThat(ApplicationMachine.MACHINE.start().word()).isEqualTo(ApplicationMachine.UNCONFIRMED);
        assertThat(ApplicationMachine.MACHINE.start().waiting().orElseThrow().role())
                .isEqualTo(RequestMachine.ASKER);
    }

    @Test
    void whom_nobody_answered_is_shown_other_doors() {
        assertThat(ApplicationMachine.MACHINE.neutralEnd().word()).isEqualTo(ApplicationMachine.REFUSED);
    }
}
