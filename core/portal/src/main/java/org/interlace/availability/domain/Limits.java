package org.interlace.availability.domain;

import java.time.Duration;

/** The numbers of asks. */
public final class Limits {

    /** Asks a week of somebody who chose nothing (product.md §4). */
    public static final int WEEKLY = 2;

    /** The most that can be chosen. */
    public static final int MOST = 20;

    /** A week. */
    public static final Duration WEEK = Duration.ofDays(7);

    /** How far back the fair share looks. */
    public static final Duration LATELY = Duration.ofDays(56);

    /** The longest pause. */
    public static final Duration LONGEST_PAUSE = Duration.ofDays(366);

    /** So many silences in a row and somebody rests. */
    public static final int SILENCES = 3;

    private Limits() {}
}
