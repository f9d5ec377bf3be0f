package org.interlace.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.junit.jupiter.api.Test;

/** product.md §2.8: acting for a member needs that member's consent. */
class SafePlaceRule8Test {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static Consent consent(Consent.State state, Instant ends) {
        return new Consent(
                UUID.randomUUID(),
                new AccountId(UUID.randomUUID()),
                new MemberId(UUID.randomUUID()),
                "fill in the profile together",
                3,
                state,
                NOW.minus(Duration.ofDays(1)),
                ends);
    }

    @Test
    void only_a_given_consent_that_is_not_over_holds() {
        var later = NOW.plus(Duration.ofDays(1));
        assertThat(consent(Consent.State.GIVEN, later).holds(NOW)).isTrue();
        assertThat(consent(Consent.State.GIVEN, NOW).holds(NOW)).isFalse();
        assertThat(consent(Consent.State.ASKED, later).holds(NOW)).isFalse();
        assertThat(consent(Consent.State.REFUSED, later).holds(NOW)).isFalse();
        assertThat(consent(Consent.State.WITHDRAWN, later).holds(NOW)).isFalse();
    }

    @Test
    void a_question_that_nobody_answers_lapses() {
        assertThat(consent(Consent.State.ASKED, NOW).waits(NOW)).isFalse();
        assertThat(consent(Consent.State.ASKED, NOW).seen(NOW)).isEqualTo("over");
        assertThat(consent(Consent.State.ASKED, NOW.plusSeconds(1)).waits(NOW)).isTrue();
    }
}
