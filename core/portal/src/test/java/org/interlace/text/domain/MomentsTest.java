package org.interlace.text.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private final Moments moments = new Moments(ZoneId.of("Europe/Brussels"), NOW);

    @Test
    void a_french_hour_is_spoken() {
        var at = Instant.parse("2026-12-03T17:00:00Z");

        assertThat(moments.day(at, Locale.FRENCH)).isEqualTo("jeudi 3 décembre");
        assertThat(moments.hour(at, Locale.FRENCH)).isEqualTo("18\u00a0h");
        assertThat(moments.hour(at.plusSeconds(1800), Locale.FRENCH)).isEqualTo("18\u00a0h\u00a030");
    }

    @Test
    void the_year_stands_there_when_it_is_another_one() {
        assertThat(moments.day(Instant.parse("2027-01-04T10:00:00Z"), Locale.FRENCH))
                .isEqualTo("lundi 4 janvier 2027");
        assertThat(moments.day(Instant.parse("2026-12-31T23:30:00Z"), Locale.ENGLISH))
                .as("it is next year in Brussels")
                .contains("2027");
    }

    @Test
    void the_portals_clock_counts_also_in_summer() {
        assertThat(moments.hour(Instant.parse("2026-07-01T16:00:00Z"), Locale.GERMAN))
                .isEqualTo("18:00");
        assertThat(moments.hour(Instant.parse("2026-07-01T16:00:00Z"), Locale.ENGLISH))
                .isEqualTo("18:00");
    }
}
