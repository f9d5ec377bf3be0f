package org.interlace.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Nearness;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final MemberId CARRIER = new MemberId(UUID.randomUUID());
    private static final MemberId COACH = new MemberId(UUID.randomUUID());
    private static final MemberId ASKED = new MemberId(UUID.randomUUID());

    private static Involved somebody(MemberId who, Part part, boolean confirmed) {
        return new Involved(UUID.randomUUID(), who, part, confirmed);
    }

    private static Project project(Audience audience) {
        return new Project(
                UUID.randomUUID(),
                "fil-de-meuse",
                "Fil de Meuse",
                Map.of(),
                null,
                Stage.LAUNCH,
                audience,
                List.of(
                        somebody(CARRIER, Part.CARRIER, true),
                        somebody(COACH, Part.COACH, true),
                        somebody(ASKED, Part.CARRIER, false)),
                1);
    }

    @Test
    void its_circle_sees_it_whatever_its_audience_and_others_as_far_as_that_reaches() {
        var hidden = project(Audience.ME);

        assertThat(hidden.seenBy(Optional.of(COACH), Nearness.MEMBER)).isTrue();
        assertThat(hidden.seenBy(Optional.of(ASKED), Nearness.MEMBER)).isTrue();
        assertThat(hidden.seenBy(Optional.of(new MemberId(UUID.randomUUID())), Nearness.TIED))
                .isFalse();
        assertThat(project(Audience.TIES).seenBy(Optional.empty(), Nearness.TIED))
                .isTrue();
        assertThat(project(Audience.TIES).seenBy(Optional.empty(), Nearness.MEMBER))
                .isFalse();
        assertThat(project(Audience.MEMBERS).seenBy(Optional.empty(), Nearness.VISITOR))
                .isFalse();
        assertThat(project(Audience.EVERYONE).seenBy(Optional.empty(), Nearness.VISITOR))
                .isTrue();
    }

    @Test
    void who_is_only_asked_carries_nothing_and_is_shown_to_nobody_else() {
        var project = project(Audience.MEMBERS);

        assertThat(project.carriedBy(Optional.of(CARRIER))).isTrue();
        assertThat(project.carriedBy(Optional.of(ASKED))).isFalse();
        assertThat(project.carriedBy(Optional.of(COACH))).isFalse();
        assertThat(project.shown(Optional.empty(), false))
                .extracting(Involved::member)
                .containsExactly(CARRIER, COACH);
        assertThat(project.shown(Optional.of(ASKED), false)).hasSize(3);
        assertThat(project.shown(Optional.empty(), true)).hasSize(3);
    }

    @Test
    void the_last_who_carries_it_stays() {
        var project = project(Audience.MEMBERS);

        assertThat(project.mayLose(project.people().get(0))).isFalse();
        assertThat(project.mayLose(project.people().get(1))).isTrue();
        assertThat(project.mayLose(project.people().get(2))).isTrue();
    }
}
