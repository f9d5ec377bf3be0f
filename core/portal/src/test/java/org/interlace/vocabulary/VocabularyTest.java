package org.interlace.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.interlace.database.EmptyDatabase;
import org.interlace.database.QuietTopics;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final class Hand extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void terms_are_read_again_after_thirty_seconds_though_no_topic_rose() {
        var database = new EmptyDatabase();
        var clock = new Hand();
        var vocabulary = new Vocabulary(database, new QuietTopics(), clock);

        vocabulary.all(TermKind.SKILL);
        int once = database.asked();
        clock.now = clock.now.plus(Duration.ofSeconds(29));
        vocabulary.all(TermKind.SKILL);
        assertThat(database.asked()).isEqualTo(once);

        clock.now = clock.now.plus(Duration.ofSeconds(1));
        vocabulary.all(TermKind.SKILL);
        assertThat(database.asked()).isEqualTo(2 * once);
    }
}
