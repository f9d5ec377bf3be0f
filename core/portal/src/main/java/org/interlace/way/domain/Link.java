package org.interlace.way.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A tie on a way.
 *
 * @param kind a word of {@code tie.domain.TieKind}
 * @param confirmed when both last said that it holds
 */
public record Link(String kind, Instant confirmed) {

    private static final double YEAR = Duration.ofDays(365).toSeconds();
    private static final double STALE = 0.2;

    /** Whether it was confirmed within a year; a stale one still works, after all others. */
    public boolean fresh(Instant now) {
        return age(now) <= YEAR;
    }

    private double age(Instant now) {
        return Math.max(0, Duration.between(confirmed, now).toSeconds());
    }

    /** 1 when confirmed just now, falling evenly to 0.5 after a year; 0.2 from then on. */
    double freshness(Instant now) {
        return fresh(now) ? 1 - 0.5 * age(now) / YEAR : STALE;
    }

    /** How much people of such a tie know of one another's work: 1 after working together, 0.4 for one that says nothing. */
    double strength() {
        return switch (kind) {
            case "worked-with" -> 1;
            case "coached-by" -> 0.9;
            case "friend" -> 0.8;
            case "same-trade" -> 0.6;
            case "met-at" -> 0.5;
            default -> 0.4;
        };
    }
}
