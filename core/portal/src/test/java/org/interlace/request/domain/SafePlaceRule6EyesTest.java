package org.interlace.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Sight;
import org.junit.jupiter.api.Test;

/** product.md §2.6: every "no" reads the same. */
class SafePlaceRule6EyesTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T09:00:00Z");
    private static final WorkClock CLOCK = new WorkClock(ZoneOffset.UTC, Set.of());
    private static final Set<String> ASKER = Set.of(RequestMachine.ASKER);

    private static final NewRequest WANTED = new NewRequest(
            "kitchen.dish",
            Optional.of("us"),
            Map.of(RequestMachine.ASKER, List.of(somebody()), "cook", List.of(somebody())),
            false);
    private static final Course.Start START = new Course.Start(new RequestId(UUID.randomUUID()), BEGUN, CLOCK);

    private final Course asked = Course.begin(Machines.DISH, WANTED, START);

    private static MemberId somebody() {
        return new MemberId(UUID.randomUUID());
    }

    private Course into(String state, int day) {
        return asked.into(Machines.DISH.state(state), BEGUN.plus(Duration.ofDays(day)), CLOCK);
    }

    private static Sight sight(Course course, Set<String> roles) {
        return Eyes.of(course, Machines.DISH, roles);
    }

    @Test
    void the_asker_sees_on_its_way_and_one_date_whatever_runs_inside() {
        for (var course : List.of(asked, into("asked", 3), into("closed", 1))) {
            assertThat(sight(course, ASKER))
                    .isEqualTo(new Sight(
                            course.id(),
                            "kitchen.dish",
                            Sight.ON_ITS_WAY,
                            BEGUN.plus(Duration.ofDays(21)),
                            List.of("withdraw")));
        }
    }

    @Test
    void the_asker_who_was_told_sees_that_it_is_closed() {
        assertThat(sight(into("closed", 1).known(), ASKER).state()).isEqualTo(Sight.CLOSED);
        assertThat(sight(into("closed", 1).known(), ASKER).answers()).isEmpty();
    }

    @Test
    void the_asker_sees_a_question_of_their_own_and_what_came_about() {
        assertThat(sight(into("tasting", 2), ASKER).state()).isEqualTo("tasting");
        assertThat(sight(into("tasting", 2), ASKER).answers()).containsExactly("eat");
        assertThat(sight(into("served", 2), ASKER).state()).isEqualTo("served");
    }

    @Test
    void whoever_is_asked_sees_the_question_and_afterwards_only_whether_it_came_about() {
        assertThat(sight(asked, Set.of("cook")).state()).isEqualTo("asked");
        assertThat(sight(asked, Set.of("cook")).answers()).containsExactly("cook", "decline");
        assertThat(sight(into("tasting", 2), Set.of("cook")).state()).isEqualTo(Sight.ON_ITS_WAY);
        assertThat(sight(into("closed", 2), Set.of("cook")).state()).isEqualTo(Sight.CLOSED);
    }

    @Test
    void whoever_is_asked_sees_by_when_to_answer_and_all_others_the_one_date() {
        var whole = BEGUN.plus(Duration.ofDays(21));

        assertThat(sight(asked, Set.of("cook")).end())
                .isEqualTo(asked.deadline())
                .isBefore(whole);
        assertThat(sight(asked, ASKER).end()).isEqualTo(whole);
        assertThat(sight(asked, Set.of("waiter")).end()).isEqualTo(whole);
    }

    @Test
    void a_sooner_moment_shortens_the_first_question_and_never_the_date_the_asker_is_told() {
        var soon = BEGUN.plus(Duration.ofHours(12));

        assertThat(by(soon).deadline()).isEqualTo(soon);
        assertThat(by(soon).remind()).isNull();
        assertThat(by(soon).due()).contains(soon);
        assertThat(sight(by(soon), Set.of("cook")).end()).isEqualTo(soon);
        assertThat(sight(by(soon), ASKER)).isEqualTo(sight(asked, ASKER));
        assertThat(by(soon).into(Machines.DISH.state("asked"), soon, CLOCK).deadline())
                .isEqualTo(soon.plus(Duration.ofDays(7)));
    }

    @Test
    void a_later_moment_changes_nothing() {
        for (int days : List.of(7, 8, 30)) {
            assertThat(by(BEGUN.plus(Duration.ofDays(days)))).isEqualTo(asked);
        }
    }

    @Test
    void a_sooner_moment_takes_away_only_a_reminder_that_would_come_after_it() {
        var reminder = BEGUN.plus(Duration.ofDays(3));

        assertThat(by(reminder).remind()).isNull();
        assertThat(by(reminder.plusSeconds(1)).remind()).isEqualTo(reminder);
    }

    private Course by(Instant moment) {
        return Course.begin(Machines.DISH, WANTED.answeredBy(moment), START);
    }

    @Test
    void who_helped_on_the_way_learns_of_a_no_only_with_the_asker() {
        var waiter = Set.of("waiter");

        assertThat(sight(into("tasting", 2), waiter)).isEqualTo(sight(into("closed", 2), waiter));
        assertThat(sight(into("closed", 2), waiter).state()).isEqualTo(Sight.ON_ITS_WAY);
        assertThat(sight(into("closed", 2).known(), waiter).state()).isEqualTo(Sight.CLOSED);
        assertThat(sight(into("served", 2), waiter).state()).isEqualTo("served");
    }

    @Test
    void a_no_on_the_first_day_is_told_on_the_end_date() {
        var over = into("closed", 1);

        assertThat(over.due()).contains(BEGUN.plus(Duration.ofDays(21)));
        assertThat(over.due(BEGUN.plus(Duration.ofDays(20)))).isEmpty();
        assertThat(over.due(BEGUN.plus(Duration.ofDays(21)))).contains(Course.Due.TELL);
        assertThat(over.key()).isEqualTo("us");
        assertThat(over.known().key()).isNull();
        assertThat(over.known().due()).isEmpty();
    }

    @Test
    void the_clock_reminds_then_moves_on_then_ends_the_whole() {
        assertThat(asked.due(BEGUN.plus(Duration.ofDays(3)))).contains(Course.Due.REMIND);
        assertThat(asked.reminded().due(BEGUN.plus(Duration.ofDays(4)))).isEmpty();
        assertThat(asked.reminded().due(BEGUN.plus(Duration.ofDays(7)))).contains(Course.Due.THEN);
        assertThat(into("asked", 20).due(BEGUN.plus(Duration.ofDays(21)))).contains(Course.Due.EXPIRE);
        assertThat(into("asked", 20).deadline()).isEqualTo(BEGUN.plus(Duration.ofDays(21)));
    }
}
