package org.interlace.events.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlace.events.domain.EventText.Status;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static EventText text(String title, Status status) {
        return new EventText(title, "", "", "", "", "", status);
    }

    private final Texts texts =
            Texts.of("fr", text("Atelier", Status.HUMAN)).with("nl", text("Workshop", Status.HUMAN));

    @Test
    void each_reads_in_their_language_else_in_the_usual_one_else_in_the_original() {
        assertThat(texts.shownIn("nl", "fr")).isEqualTo("nl");
        assertThat(texts.shownIn("ar", "fr")).isEqualTo("fr");
        assertThat(Texts.of("uk", text("Зустріч", Status.HUMAN)).shownIn("de", "fr"))
                .isEqualTo("uk");
    }

    @Test
    void a_translation_in_work_is_not_shown() {
        var begun = texts.with("de", text("Werk", Status.WORK));

        assertThat(begun.shownIn("de", "fr")).isEqualTo("fr");
        assertThat(begun.readable()).containsExactlyInAnyOrder("fr", "nl");
    }

    @Test
    void when_the_original_says_something_else_its_translations_are_outdated() {
        var changed = texts.with("fr", text("Atelier de couture", Status.HUMAN));

        assertThat(changed.text("nl").status()).isEqualTo(Status.OUTDATED);
        assertThat(changed.text("fr").status()).isEqualTo(Status.HUMAN);
    }

    @Test
    void the_same_words_once_more_outdate_nothing() {
        assertThat(texts.with("fr", text("Atelier", Status.HUMAN)).text("nl").status())
                .isEqualTo(Status.HUMAN);
    }

    @Test
    void the_original_cannot_be_taken_away() {
        assertThat(texts.without("fr")).isEqualTo(texts);
        assertThat(texts.without("nl").in()).containsOnlyKeys("fr");
    }
}
