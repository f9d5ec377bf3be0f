package org.interlace.events.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.interlace.events.domain.Reserved.Group;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Seats.Pot COMMON = new Seats.Pot(Optional.empty());
    private static final Seats.Pot NEW = new Seats.Pot(Optional.of(Group.NEWCOMERS));

    private static Seats seats(int capacity, int forNewcomers) {
        return new Seats(capacity, List.of(new Reserved(Group.NEWCOMERS, forNewcomers, LATER)));
    }

    private static Seats.Taken taken(int anybody, int newcomers) {
        return new Seats.Taken(anybody, Map.of(Group.NEWCOMERS, newcomers));
    }

    @Test
    void where_nobody_counts_there_is_always_room() {
        assertThat(new Seats(0, List.of()).room(500, Set.of(), taken(10_000, 0), NOW))
                .contains(COMMON);
    }

    @Test
    void reserved_seats_are_not_for_others_until_their_date() {
        var seats = seats(5, 2);

        assertThat(seats.room(1, Set.of(), taken(3, 0), NOW)).isEmpty();
        assertThat(seats.room(1, Set.of(), taken(3, 0), LATER)).contains(COMMON);
    }

    @Test
    void whoever_seats_are_kept_for_sits_there_first_and_in_the_common_pot_when_they_are_gone() {
        var seats = seats(5, 2);

        assertThat(seats.room(1, Set.of(Group.NEWCOMERS), taken(0, 0), NOW)).contains(NEW);
        assertThat(seats.room(1, Set.of(Group.NEWCOMERS), taken(0, 2), NOW)).contains(COMMON);
        assertThat(seats.room(1, Set.of(Group.NEWCOMERS), taken(3, 2), NOW)).isEmpty();
    }

    @Test
    void a_party_needs_room_for_all_of_it() {
        var seats = new Seats(4, List.of());

        assertThat(seats.room(3, Set.of(), taken(2, 0), NOW)).isEmpty();
        assertThat(seats.room(2, Set.of(), taken(2, 0), NOW)).contains(COMMON);
    }

    @Test
    void a_capacity_that_was_lowered_leaves_no_seat_and_no_debt() {
        var seats = seats(3, 2);

        assertThat(seats.free(taken(5, 0), NOW)).isZero();
        assertThat(seats.free(Group.NEWCOMERS, taken(5, 0), NOW)).isZero();
        assertThat(seats.room(1, Set.of(Group.NEWCOMERS), taken(5, 0), NOW)).isEmpty();
    }

    @Test
    void whatever_comes_nobody_sits_on_a_seat_that_is_not_there() {
        var random = new Random(20261124);
        for (int round = 0; round < 2000; round++) {
            int capacity = 1 + random.nextInt(12);
            int kept = random.nextInt(capacity + 1);
            var seats = kept == 0 ? new Seats(capacity, List.of()) : seats(capacity, kept);
            var taken = Seats.Taken.NONE;
            for (int i = 0; i < 20; i++) {
                int people = 1 + random.nextInt(3);
                var groups = random.nextBoolean() ? Set.of(Group.NEWCOMERS) : Set.<Group>of();
                var now = random.nextInt(4) == 0 ? LATER : NOW;
                var pot = seats.room(people, groups, taken, now);
                if (pot.isPresent()) {
                    taken = pot.get().group().isEmpty()
                            ? taken(taken.anybody() + people, taken.in(Group.NEWCOMERS))
                            : taken(taken.anybody(), taken.in(Group.NEWCOMERS) + people);
                }
                assertThat(taken.all()).isLessThanOrEqualTo(capacity);
                if (kept > 0 && now.equals(NOW)) {
                    assertThat(taken.in(Group.NEWCOMERS)).isLessThanOrEqualTo(kept);
                }
            }
        }
    }
}
