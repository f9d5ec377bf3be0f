package org.interlace.availability.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be asked.
 *
 * @param weekly so many asks a week
 * @param pausedUntil asked nothing before
 * @param restedSince asked nothing since three silences in a row
 */
public record Choice(
        int weekly, @Nullable Instant pausedUntil, @Nullable Instant restedSince) {

    /** Of somebody who chose nothing. */
    public static final Choice NONE = new Choice(Limits.WEEKLY, null, null);

    /** Whether the person paused and the day is not there yet. */
    public boolean paused(Instant now) {
        return pausedUntil != null && pausedUntil.isAfter(now);
    }

    /** Whether the person rests. */
    public boolean rested() {
        return restedSince != null;
    }
}
