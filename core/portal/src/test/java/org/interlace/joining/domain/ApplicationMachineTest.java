package org.interlace.joining.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestMachine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationMachineTest {

    @ParameterizedTest
    @CsvSource({
        "unconfirmed,confirm,asker,waiting",
        "unconfirmed,withdraw,asker,withdrawn",
        "waiting,withdraw,asker,withdrawn",
        "unconfirmed,lapse,time,withdrawn",
        "waiting,accept,house,accepted",
        "waiting,refuse,house,refused"
    })
    void each_move_leads_somewhere(String state, String move, String role, String after) {
        assertThat(ApplicationMachine.after(state, move, role)).isEqualTo(after);
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
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> ApplicationMachine.after(state, move, role))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(JoiningProblem.MOVED_ON));
    }

    @org.junit.jupiter.api.Test
    void it_begins_unconfirmed_and_waits_for_the_person() {
        assertThat(ApplicationMachine.MACHINE.start().word()).isEqualTo(ApplicationMachine.UNCONFIRMED);
        assertThat(ApplicationMachine.MACHINE.start().waiting().orElseThrow().role())
                .isEqualTo(RequestMachine.ASKER);
    }
}
