package org.interlace.circle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.Test;

/** Who sees how much of a circle, who welcomes next, and what it may be called. */
class CircleTest {

    private static final Onlooker STRANGER = new Onlooker(false, false, false, false, false);
    private static final Onlooker INSIDE = new Onlooker(true, false, false, false, false);
    private static final Onlooker FOUNDER = new Onlooker(false, true, false, false, false);
    private static final Onlooker CALLED = new Onlooker(false, false, true, false, false);
    private static final Onlooker WOMAN = new Onlooker(false, false, false, true, false);
    private static final Onlooker STAFF = new Onlooker(false, false, false, false, true);

    private static Circle circle(CircleKind kind, CircleState state) {
        return new Circle(UUID.randomUUID(), "fil", "Fil", "Coudre.", "fr", kind, state, null, true, null);
    }

    @Test
    void a_proposed_one_is_there_for_its_founders_only() {
        var circle = circle(CircleKind.TRADE, CircleState.FOUNDING);
        assertThat(circle.standing(FOUNDER)).isEqualTo(Standing.FOUNDER);
        assertThat(List.of(STRANGER, WOMAN, STAFF, CALLED)).allMatch(who -> circle.standing(who) == Standing.NOWHERE);
    }

    @Test
    void an_open_one_is_found_by_everybody_and_known_by_those_inside() {
        var circle = circle(CircleKind.TRADE, CircleState.OPEN);
        assertThat(circle.standing(INSIDE)).isEqualTo(Standing.INSIDE);
        assertThat(List.of(STRANGER, WOMAN, STAFF, CALLED, FOUNDER))
                .allMatch(who -> circle.standing(who) == Standing.OUTSIDE);
    }

    @Test
    void women_first_is_there_for_who_said_so_or_was_invited() {
        var circle = circle(CircleKind.WOMEN_FIRST, CircleState.OPEN);
        assertThat(circle.standing(WOMAN)).isEqualTo(Standing.OUTSIDE);
        assertThat(circle.standing(CALLED)).isEqualTo(Standing.OUTSIDE);
        assertThat(circle.standing(INSIDE)).isEqualTo(Standing.INSIDE);
        assertThat(circle.standing(STAFF)).isEqualTo(Standing.HOUSE);
        assertThat(circle.standing(STRANGER)).isEqualTo(Standing.NOWHERE);
    }

    @Test
    void a_closed_one_is_there_for_the_house_only() {
        var circle = circle(CircleKind.TRADE, CircleState.CLOSED);
        assertThat(circle.standing(STAFF)).isEqualTo(Standing.HOUSE);
        assertThat(List.of(INSIDE, WOMAN, CALLED, FOUNDER, STRANGER))
                .allMatch(who -> circle.standing(who) == Standing.NOWHERE);
    }

    @Test
    void whoever_is_inside_longest_welcomes_next() {
        var early = new Circle.Seat(new MemberId(new UUID(0, 2)), Instant.EPOCH);
        var late = new Circle.Seat(new MemberId(new UUID(0, 1)), Instant.EPOCH.plusSeconds(1));
        assertThat(Circle.longest(List.of(late, early))).contains(early.member());
        assertThat(Circle.longest(List.of())).isEmpty();
    }

    @Test
    void a_name_is_one_line_and_both_have_their_length() {
        assertThat(new CircleWords(" Fil \u202E", "Coudre.\r\nParler.").purpose())
                .isEqualTo("Coudre.\nParler.");
        assertThatThrownBy(() -> new CircleWords("a\nb", "x")).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> new CircleWords("a".repeat(81), "x")).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> new CircleWords("a", " ")).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> new CircleWords("a", "x".repeat(1001))).isInstanceOf(PortalException.class);
    }

    @Test
    void words_lead_back_to_kinds_and_states() {
        assertThat(CircleKind.values())
                .allMatch(kind ->
                        CircleKind.find(kind.word()).filter(kind::equals).isPresent());
        assertThat(CircleState.values())
                .allMatch(state ->
                        CircleState.find(state.word()).filter(state::equals).isPresent());
        assertThat(CircleKind.WOMEN_FIRST.word()).isEqualTo("women-first");
    }
}
