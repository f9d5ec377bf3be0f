package org.interlace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The mark in forms, as it is written. */
class FormTokensTest {

    private static final byte[] MARK = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    @Test
    void a_mark_is_written_differently_each_time_and_read_the_same() {
        var one = FormTokens.masked(MARK);
        var other = FormTokens.masked(MARK);

        assertThat(one).isNotEqualTo(other);
        assertThat(FormTokens.unmasked(one)).isEqualTo(MARK);
        assertThat(FormTokens.unmasked(other)).isEqualTo(MARK);
    }

    @Test
    void what_is_no_mark_reads_as_nothing() {
        assertThat(FormTokens.unmasked("")).isEmpty();
        assertThat(FormTokens.unmasked("not base64 !")).isEmpty();
        assertThat(FormTokens.unmasked("c2hvcnQ")).isEmpty();
    }
}
