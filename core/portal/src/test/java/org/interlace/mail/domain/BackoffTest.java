package org.interlace.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T08:00:00Z");

    private static Duration waitAfter(int tries, double chance) {
        return Duration.between(FIRST, Backoff.next(tries, FIRST, FIRST, chance).orElseThrow());
    }

    @Test
    void it_waits_longer_each_time_up_to_six_hours() {
        assertThat(waitAfter(1, 0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(waitAfter(2, 0)).isEqualTo(Duration.ofMinutes(2));
        assertThat(waitAfter(5, 0)).isEqualTo(Duration.ofMinutes(16));
        assertThat(waitAfter(10, 0)).isEqualTo(Duration.ofHours(6));
        assertThat(waitAfter(1_000_000, 0)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void many_do_not_come_back_at_once() {
        assertThat(waitAfter(5, 0.5)).isEqualTo(Duration.ofMinutes(18));
        assertThat(waitAfter(5, 1)).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void after_three_days_it_is_given_up() {
        assertThat(Backoff.next(9, FIRST, FIRST.plus(Duration.ofDays(3)).minusSeconds(1), 0))
                .isPresent();
        assertThat(Backoff.next(9, FIRST, FIRST.plus(Duration.ofDays(3)), 0)).isEmpty();
    }

    @Test
    void a_dead_server_is_asked_again_within_a_minute() {
        assertThat(Backoff.ofServer(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.ofServer(3)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Backoff.ofServer(1000)).isEqualTo(Duration.ofSeconds(60));
    }
}
