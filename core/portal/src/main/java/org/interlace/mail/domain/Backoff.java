package org.interlace.mail.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a letter that was refused for now is tried again: after one minute, then two, four … six hours; three days long. */
public final class Backoff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration GIVEN_UP = Duration.ofDays(3);
    private static final int MOST_DOUBLINGS = 9;

    private Backoff() {}

    /**
     * The next try; empty when it was tried long enough.
     *
     * @param tries how often it was tried, this time included
     * @param firstTry when it was tried first
     * @param chance 0 to 1: up to a quarter more, so that many do not come at once
     */
    public static Optional<Instant> next(int tries, Instant firstTry, Instant now, double chance) {
        if (!now.isBefore(firstTry.plus(GIVEN_UP))) {
            return Optional.empty();
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS));
        var wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return Optional.of(now.plus(wait).plusMillis((long) (wait.toMillis() / 4.0 * chance)));
    }

    /** How long a dead server is left alone: 5 seconds, then 10 … one minute. */
    public static Duration ofServer(int failures) {
        return Duration.ofSeconds(Math.min(60, 5L << Math.min(Math.max(failures - 1, 0), 4)));
    }
}
