package org.interlace.member.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static Member member(String name, @Nullable String headline, List<UUID> skills) {
        return new Member(
                new MemberId(UUID.randomUUID()),
                "quiet-river",
                name,
                null,
                headline,
                "About",
                "fr",
                List.of(),
                UUID.randomUUID(),
                null,
                skills,
                List.of(),
                List.of(),
                List.of(new LanguageSkill(UUID.randomUUID(), "good")),
                List.of(),
                null,
                Audiences.usual(),
                Instant.EPOCH,
                1);
    }

    @Test
    void never_more_than_two_are_said_the_most_helpful_first() {
        assertThat(NextStep.of(member("أميرة", null, List.of()), Set.of()))
                .containsExactly(NextStep.HEADLINE, NextStep.SKILLS);
    }

    @Test
    void what_was_put_aside_does_not_come_back() {
        assertThat(NextStep.of(member("أميرة", null, List.of()), Set.of("headline", "skills")))
                .containsExactly(NextStep.LATIN_NAME);
    }

    @Test
    void who_needs_nothing_reads_nothing() {
        assertThat(NextStep.of(member("Amira", "Baker", List.of(UUID.randomUUID())), Set.of()))
                .isEmpty();
    }
}
