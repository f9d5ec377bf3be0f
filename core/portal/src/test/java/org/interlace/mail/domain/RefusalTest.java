package org.interlace.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void only_numbers_of_an_answer_are_kept() {
        assertThat(Refusal.of("550 5.1.1 <amina@example.org> unknown").code()).isEqualTo("550 5.1.1");
        assertThat(Refusal.of("450 amina@example.org is busy\n").code()).isEqualTo("450");
        assertThat(Refusal.of("amina@example.org 550").code()).isEqualTo("none");
    }

    @Test
    void five_is_for_good_and_everything_else_is_tried_again() {
        assertThat(Refusal.of("550 no").forGood()).isTrue();
        assertThat(Refusal.of("452 later").forGood()).isFalse();
        assertThat(Refusal.of("").forGood()).isFalse();
    }
}
