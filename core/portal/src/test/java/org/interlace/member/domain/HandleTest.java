package org.interlace.member.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

    @ParameterizedTest
    @ValueSource(strings = {"amira", "amira-2", "fil-de-meuse", "a1b"})
    void ordinary_words_may_be_chosen(String handle) {
        assertThat(Handle.allowed(handle)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ab", "Amira", "amira_x", "-amira", "amira-", "a--b", "a b", "admin", "new", "mine", "feed", "edit",
                "staff", "support", "members", "é-a", "../x", "аmіra"
            })
    void reserved_and_misshapen_words_may_not(String handle) {
        assertThat(Handle.allowed(handle)).isFalse();
    }

    @Test
    void nobody_calls_oneself_a_coach_but_everybody_may_stop_being_one() {
        assertThat(Kinds.allowed(List.of(), List.of("entrepreneur", "ally"))).isTrue();
        assertThat(Kinds.allowed(List.of(), List.of("coach"))).isFalse();
        assertThat(Kinds.allowed(List.of("coach"), List.of("coach", "ally"))).isTrue();
        assertThat(Kinds.allowed(List.of("coach"), List.of())).isTrue();
    }
}
