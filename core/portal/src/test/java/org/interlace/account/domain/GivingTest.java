package org.interlace.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GivingTest {

    @Test
    void nobody_gives_more_than_they_have() {
        var own = Set.of("joining:person:invite", "events:*");
        assertThat(Giving.within(Set.of(), own)).isTrue();
        assertThat(Giving.within(Set.of("joining:person:invite"), own)).isTrue();
        assertThat(Giving.within(Set.of("events:event:publish"), own)).isTrue();
        assertThat(Giving.within(Set.of("events:*"), own)).isTrue();
        assertThat(Giving.within(Set.of("joining:person:invite", "privacy:member:erase"), own))
                .isFalse();
        assertThat(Giving.within(Set.of("*"), own)).isFalse();
        assertThat(Giving.within(Set.of("joining:*"), own)).isFalse();
        assertThat(Giving.within(Set.of("events:event:publish"), Set.of())).isFalse();
    }
}
