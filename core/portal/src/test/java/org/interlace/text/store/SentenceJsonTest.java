package org.interlace.text.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.junit.jupiter.api.Test;

class SentenceJsonTest {

    @Test
    void a_sentence_comes_back_as_it_was() {
        var sentence = Sentence.of(
                MessageKey.parse("member.tie.proposed"),
                new Value.Person(new MemberId(UUID.randomUUID())),
                new Value.Moment(Instant.parse("2026-12-03T17:00:00Z")),
                new Value.Word(MessageKey.parse("member.kind.coach")),
                new Value.Count(3),
                new Value.Plain("\"Soupe\" \n <b>{0}</b> \\ é 🥖"));

        assertThat(SentenceJson.read(SentenceJson.write(sentence))).isEqualTo(sentence);
    }
}
