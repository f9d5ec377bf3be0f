package org.interlace.introductions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.interlace.api.request.RequestMachine;
import org.interlace.testkit.Bundles;
import org.junit.jupiter.api.Test;

/** What the core says of introductions among requests of all sorts, it says with texts of ours. */
class RequestTextsTest {

    private static final String KEY = "request.introduction";
    private static final RequestMachine MACHINE = IntroductionMachine.MACHINE;

    private final Set<String> texts = Bundles.keys(Path.of("src/main/resources/org/interlace/introductions"), "fr");

    @Test
    void what_was_asked_has_a_name_and_so_has_every_state_in_which_its_asker_is_waited_for() {
        assertThat(texts).contains(KEY);
        MACHINE.states().values().stream()
                .filter(state -> state.waiting()
                        .filter(wait -> wait.role().equals(RequestMachine.ASKER))
                        .isPresent())
                .forEach(state -> assertThat(texts).contains(KEY + ".state." + state.word()));
    }

    @Test
    void every_answer_of_somebody_by_name_has_a_text() {
        var named = Set.of(RequestMachine.ASKER, IntroductionMachine.CONNECTOR, IntroductionMachine.TARGET);
        MACHINE.moves().values().stream()
                .filter(move -> move.by().stream().anyMatch(named::contains))
                .forEach(move -> assertThat(texts).contains(KEY + "." + move.word()));
    }
}
