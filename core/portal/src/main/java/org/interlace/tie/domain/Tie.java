package org.interlace.tie.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/**
 * A tie, seen from one of its two ends.
 *
 * @param other whom it leads to
 * @param since when it began
 * @param confirmed when either side confirmed it last
 * @param open whether this side lets it be used for introductions; it is used only when both sides do
 * @param kept whether this side has kept it; false for one from another system that this side has not looked at
 */
public record Tie(UUID id, MemberId other, TieKind kind, Instant since, Instant confirmed, boolean open, boolean kept) {

    /** After this time a tie ranks last, and still works. */
    public static final Duration FRESH = Duration.ofDays(365);

    private static final Duration ASKED_BEFORE = Duration.ofDays(30);

    /** Whether it was confirmed within a year. */
    public boolean fresh(Instant now) {
        return confirmed.plus(FRESH).isAfter(now);
    }

    /** Whether it wants to be renewed: in the last month of its year, and afterwards. */
    public boolean renewable(Instant now) {
        return !confirmed.plus(FRESH).minus(ASKED_BEFORE).isAfter(now);
    }
}
