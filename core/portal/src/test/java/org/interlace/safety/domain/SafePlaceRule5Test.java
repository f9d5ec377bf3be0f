package org.interlace.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.safety.NewReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** product.md §2.5: trusted persons, and who never handles what. */
class SafePlaceRule5Test {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final MemberId me = someone();
    private final MemberId first = someone();
    private final MemberId second = someone();
    private final MemberId friend = someone();

    private static MemberId someone() {
        return new MemberId(UUID.randomUUID());
    }

    private Report report(MemberId about, NewReport.Wish wish) {
        return new Report(
                UUID.randomUUID(),
                Optional.of(me),
                about,
                "profile",
                "",
                NewReport.Reason.OTHER,
                "",
                Optional.empty(),
                wish,
                false,
                ReportState.NEW,
                NOW);
    }

    @Test
    void the_person_concerned_never_handles_it() {
        assertThat(report(first, NewReport.Wish.STAFF).handledBy(Optional.of(first)))
                .isFalse();
        assertThat(report(first, NewReport.Wish.STAFF).handledBy(Optional.of(second)))
                .isTrue();
        assertThat(report(first, NewReport.Wish.STAFF).handledBy(Optional.empty()))
                .isTrue();
        assertThat(report(first, NewReport.Wish.TRUSTED).heardBy(first)).isFalse();
        assertThat(report(first, NewReport.Wish.TRUSTED).heardBy(second)).isTrue();
    }

    @Test
    void nobody_handles_a_report_of_their_own() {
        assertThat(report(first, NewReport.Wish.STAFF).handledBy(Optional.of(me)))
                .isFalse();
    }

    @Test
    void staff_never_read_what_only_the_trusted_person_may() {
        assertThat(report(first, NewReport.Wish.TRUSTED).handledBy(Optional.of(second)))
                .isFalse();
        assertThat(report(first, NewReport.Wish.STAFF).heardBy(second)).isFalse();
    }

    @Test
    void the_chosen_one_hears_and_without_one_the_two_whom_the_operator_named() {
        var named = List.of(first, second);
        assertThat(new Trust(Optional.of(friend), named).hearers(me, Optional.empty()))
                .containsExactly(friend);
        assertThat(new Trust(Optional.empty(), named).hearers(me, Optional.empty()))
                .containsExactly(first, second);
        assertThat(new Trust(Optional.of(friend), named).hearers(me, Optional.of(friend)))
                .as("what is about the chosen one goes to the others")
                .containsExactly(first, second);
        assertThat(new Trust(Optional.empty(), named).hearers(me, Optional.of(first)))
                .containsExactly(second);
        assertThat(new Trust(Optional.empty(), named).hearers(first, Optional.empty()))
                .as("nobody hears themselves")
                .containsExactly(second);
    }

    @Test
    void a_no_of_an_asked_person_looks_like_silence() {
        var silent = new Choice(friend, Choice.State.ASKED, NOW);
        var declined = new Choice(friend, Choice.State.DECLINED, NOW);
        for (var later : List.of(Duration.ZERO, Duration.ofDays(13), Duration.ofDays(14), Duration.ofDays(300))) {
            assertThat(declined.seen(NOW.plus(later))).isEqualTo(silent.seen(NOW.plus(later)));
        }
        assertThat(silent.seen(NOW)).isEqualTo("waiting");
        assertThat(silent.seen(NOW.plus(Choice.WAIT))).isEqualTo("lapsed");
    }

    @ParameterizedTest
    @EnumSource(ReportState.class)
    void a_report_only_goes_on(ReportState state) {
        assertThat(state.next()).allMatch(next -> next.compareTo(state) > 0);
        assertThat(ReportState.of(state.word())).isEqualTo(state);
    }

    @Test
    void nothing_is_closed_that_nobody_read() {
        assertThat(ReportState.NEW.next()).containsExactly(ReportState.LOOKED_AT);
    }
}
