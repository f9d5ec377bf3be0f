package org.interlace.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestMachine;
import org.interlace.request.store.RequestTable;
import org.interlace.request.store.RequestTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is suspended is not waited for, and nobody learns that from a request. */
class SuspendedPartyIT {

    private final RequestHouse house = new RequestHouse();
    private final RequestTable table =
            RequestTables.of(org.interlace.database.Tables.get().database());
    private MemberId ana = RequestHouse.NOBODY;
    private MemberId ben = RequestHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        ana = house.person("ana");
        ben = house.person("ben");
    }

    private Request asked() {
        house.viewer = ana;
        return house.begin(new NewRequest(
                "kitchen.dish",
                Optional.empty(),
                Map.of(RequestMachine.ASKER, List.of(ana), "cook", List.of(ben)),
                false));
    }

    private void suspend(MemberId who) {
        org.interlace.database.Tables.get()
                .database()
                .change("update member.member set suspended = true where id = ?", who.value());
        table.wake(who, house.clock().instant());
        house.tick();
    }

    @Test
    void what_waits_for_somebody_suspended_goes_on_as_after_silence() {
        var request = asked();
        var before = house.book.see(request.id());

        suspend(ben);

        assertThat(house.moved).containsExactly("next");
        assertThat(house.book.see(request.id()).end()).isEqualTo(before.end());
        assertThat(house.told).doesNotContain("request.closed to " + ana);
    }

    @Test
    void what_somebody_suspended_asked_waits_for_nobody_any_more() {
        asked();

        suspend(ana);

        assertThat(house.moved).containsExactly("expire");
        assertThat(house.settled).contains("request.question");
    }

    @Test
    void a_look_before_the_time_changes_nothing_else() {
        asked();
        table.wake(ben, house.clock().instant());
        house.tick();
        assertThat(house.moved).isEmpty();

        house.pass(Duration.ofDays(8));
        house.tick();
        assertThat(house.moved).isNotEmpty();
    }
}
