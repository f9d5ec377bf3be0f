package org.interlace.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.interlace.SmallHouse;
import org.interlace.api.availability.Availability;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.availability.store.AskTable;
import org.interlace.availability.store.AvailabilityTables;
import org.interlace.database.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are asked is counted, and never more than they wish. */
class AsksIT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final AskTable table = AvailabilityTables.asks(tables.database());
    private final Asks asks = new Asks(table, house, house.clock());
    private final OwnAvailability own = new OwnAvailability(table, house, house.clock(), "Europe/Brussels");
    private MemberId ana = SmallHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        ana = house.person("ana");
        house.viewer = ana;
    }

    private RequestId request() {
        var id = UUID.randomUUID();
        var now = house.clock().instant();
        tables.database()
                .change(
                        "insert into request.request (id, kind, state, begun, ends) values (?, 'kitchen.dish', 'asked', ?, ?)",
                        id,
                        now,
                        now.plus(Duration.ofDays(21)));
        return new RequestId(id);
    }

    private boolean take(RequestId request) {
        return tables.inTransaction(() -> asks.take(request, ana));
    }

    private void silent() {
        var request = request();
        assertThat(take(request)).isTrue();
        for (int i = 0; i < 2; i++) {
            tables.inTransaction(() -> {
                asks.silent(request, ana);
                return true;
            });
        }
        house.pass(Duration.ofDays(8));
    }

    private Availability now() {
        return asks.of(List.of(ana)).getOrDefault(ana, new Availability(0, 0, 0, true));
    }

    @Test
    void two_a_week_are_taken_and_the_third_waits_for_the_next_week() {
        var first = request();
        assertThat(take(first)).isTrue();
        assertThat(take(first)).as("again").isTrue();
        assertThat(take(request())).isTrue();
        assertThat(take(request())).isFalse();
        assertThat(now()).isEqualTo(new Availability(2, 2, 2, false));

        house.pass(Duration.ofDays(7).plusSeconds(1));
        assertThat(now()).isEqualTo(new Availability(2, 0, 2, false));
        assertThat(take(request())).isTrue();
        house.pass(Duration.ofDays(57));
        assertThat(now().lately()).isZero();
    }

    @Test
    void of_many_that_race_for_the_last_ask_exactly_one_gets_it() throws InterruptedException, ExecutionException {
        own.choose(1, null);
        for (int round = 0; round < 10; round++) {
            var wishes = IntStream.range(0, 16)
                    .mapToObj(i -> request())
                    .map(request -> (Callable<Boolean>) () -> take(request))
                    .toList();
            var pool = Executors.newFixedThreadPool(16);
            try {
                int won = 0;
                for (Future<Boolean> one : pool.invokeAll(wishes)) {
                    won += one.get() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            } finally {
                pool.shutdown();
            }
            house.pass(Duration.ofDays(8));
        }
    }

    @Test
    void who_paused_is_asked_again_from_the_day_they_named() {
        own.choose(5, LocalDate.of(2026, 11, 26));
        assertThat(own.until()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(take(request())).isFalse();

        house.pass(Duration.ofDays(3));
        assertThat(own.until()).isNull();
        assertThat(take(request())).isTrue();
    }

    @Test
    void three_silences_in_a_row_are_a_rest_until_the_person_says_otherwise() {
        silent();
        silent();
        var answered = request();
        assertThat(take(answered)).isTrue();
        asks.answered(answered, ana);
        house.pass(Duration.ofDays(8));
        silent();
        silent();
        assertThat(now().away()).isFalse();
        assertThat(house.told).isEmpty();

        silent();
        assertThat(now().away()).isTrue();
        assertThat(take(request())).isFalse();
        assertThat(house.told).containsExactly("availability.rested to " + ana);

        own.again();
        assertThat(take(request())).isTrue();
        silent();
        assertThat(now().away()).as("old silences count no more").isFalse();
    }

    @Test
    void who_is_suspended_is_away_and_who_is_gone_is_absent() {
        tables.database().change("update member.member set suspended = true where id = ?", ana.value());
        assertThat(now().away()).isTrue();
        assertThat(asks.of(List.of(SmallHouse.NOBODY))).isEmpty();
        assertThat(tables.inTransaction(() -> asks.take(request(), ana))).isFalse();
    }

    @Test
    void numbers_and_days_out_of_bounds_are_refused() {
        var today = LocalDate.of(2026, 11, 23);
        for (var wrong : List.of(-1, 21)) {
            assertThatThrownBy(() -> own.choose(wrong, null))
                    .isInstanceOfSatisfying(
                            PortalException.class, e -> assertThat(e.code()).isEqualTo(AvailabilityProblem.BAD_NUMBER));
        }
        for (var wrong : List.of(today, today.minusDays(3), today.plusDays(400))) {
            assertThatThrownBy(() -> own.choose(2, wrong))
                    .isInstanceOfSatisfying(
                            PortalException.class, e -> assertThat(e.code()).isEqualTo(AvailabilityProblem.BAD_DAY));
        }
        own.choose(0, null);
        assertThat(now().free()).isFalse();
    }
}
