package org.interlace.introductions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.request.RequestId;
import org.interlace.api.text.Sentence;
import org.interlace.api.way.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate LAST = TODAY.plusDays(16);
    private static final RequestId ID = new RequestId(UUID.randomUUID());
    private static final MemberId ANNA = new MemberId(UUID.randomUUID());
    private static final MemberId BILAL = new MemberId(UUID.randomUUID());

    private static Attempt attempt(int number, MemberId... people) {
        return new Attempt(ID, number, new Way(List.of(people), Sentence.of(MessageKey.parse("way.because"))), NOW);
    }

    private static Attempt answered(Attempt.Answer answer, MemberId... people) {
        var attempt = attempt(1, people);
        attempt.answer(answer, answer == Attempt.Answer.LATER ? TODAY.plusDays(3) : null, NOW);
        return attempt;
    }

    @ParameterizedTest
    @EnumSource(
            value = Attempt.Answer.class,
            names = {"UNFAMILIAR", "NO", "SILENT", "FULL"})
    void who_did_not_open_the_way_is_not_asked_again(Attempt.Answer answer) {
        assertThat(new Tries(List.of(answered(answer, ANNA))).spent(LAST)).containsExactly(ANNA);
    }

    @Test
    void who_said_later_is_asked_again_from_that_day_on() {
        var tries = new Tries(List.of(answered(Attempt.Answer.LATER, ANNA)));

        assertThat(tries.spent(TODAY.plusDays(2))).containsExactly(ANNA);
        assertThat(tries.spent(TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void three_ways_are_tried_and_no_more() {
        var three = new Tries(
                Stream.of(1, 2, 3).map(number -> attempt(number, ANNA)).toList());

        assertThat(three.more()).isFalse();
        assertThat(new Tries(three.attempts().subList(0, 2)).more()).isTrue();
        assertThat(three.nextNumber()).isEqualTo(4);
    }

    @Test
    void the_house_tries_when_the_asker_let_it() {
        assertThat(new Tries(List.of()).otherwise(true, TODAY, LAST)).isEqualTo(Tries.Otherwise.HOUSE);
        assertThat(new Tries(List.of(answered(Attempt.Answer.NO, ANNA))).otherwise(true, TODAY, LAST))
                .isEqualTo(Tries.Otherwise.HOUSE);
    }

    @Test
    void it_waits_for_a_day_that_was_named_in_time_and_for_a_free_week() {
        var later = new Tries(List.of(answered(Attempt.Answer.LATER, ANNA)));

        assertThat(later.otherwise(true, TODAY, LAST)).isEqualTo(Tries.Otherwise.WAIT);
        assertThat(later.otherwise(true, TODAY, TODAY.plusDays(2))).isEqualTo(Tries.Otherwise.HOUSE);
        assertThat(new Tries(List.of()).otherwise(false, TODAY, LAST)).isEqualTo(Tries.Otherwise.WAIT);
    }

    @Test
    void it_comes_to_nothing_after_three_ways_without_the_house() {
        var three = new Tries(
                Stream.of(1, 2, 3).map(number -> attempt(number, ANNA)).toList());

        assertThat(three.otherwise(false, TODAY, LAST)).isEqualTo(Tries.Otherwise.LAPSE);
    }

    @Test
    void on_a_longer_way_the_second_is_asked_after_the_first() {
        var attempt = attempt(1, ANNA, BILAL);
        assertThat(attempt.asked()).isEqualTo(ANNA);
        assertThat(attempt.onward()).contains(BILAL);
        attempt.answer(Attempt.Answer.GLADLY, null, NOW);
        assertThat(new Tries(List.of(attempt)).open()).isTrue();

        attempt.goOn(NOW);

        assertThat(attempt.asked()).isEqualTo(BILAL);
        assertThat(attempt.onward()).isEmpty();
        assertThat(attempt.answer()).isEmpty();
        assertThat(attempt.connectors()).containsExactly(ANNA, BILAL);
    }
}
