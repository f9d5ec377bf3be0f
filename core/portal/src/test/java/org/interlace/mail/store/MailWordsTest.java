package org.interlace.mail.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interlace.api.mail.NewMail;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    private static final Sentence WORDS = Sentence.of(MessageKey.parse("request.value"), new Value.Plain("it"));

    @Test
    void all_of_it_is_kept_and_read_again() {
        var words = new MailWords(
                WORDS,
                WORDS,
                List.of(new Notification.Fact(
                        MessageKey.parse("request.until"), new Value.Moment(Instant.parse("2026-12-01T09:00:00Z")))),
                Optional.of(new NewMail.Button(MessageKey.parse("request.mail.answer"), "/answers/x")));

        assertThat(MailWords.read(words.json())).isEqualTo(words);
    }

    @Test
    void what_was_kept_before_letters_had_facts_is_read() {
        var words = new MailWords(WORDS, WORDS, List.of(), Optional.empty());

        assertThat(words.json()).doesNotContain("facts");
        assertThat(MailWords.read(words.json())).isEqualTo(words);
    }
}
