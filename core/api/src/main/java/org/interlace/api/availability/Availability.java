package org.interlace.api.availability;

/**
 * How much somebody can be asked now. Only for deciding whom to ask; never shown to others, not even as a word.
 *
 * @param weekly so many asks a week the person answers; 0 for none
 * @param taken asks of the last seven days
 * @param lately asks of the last eight weeks, for a fair share of the load
 * @param away whether they paused, rest after three silences, or were suspended
 */
public record Availability(int weekly, int taken, int lately, boolean away) {

    /** @throws IllegalArgumentException if a number is below 0 */
    public Availability {
        if (weekly < 0 || taken < 0 || lately < 0) {
            throw new IllegalArgumentException("Not below 0: %d, %d, %d".formatted(weekly, taken, lately));
        }
    }

    /** Whether one more ask fits into this week. */
    public boolean free() {
        return !away && taken < weekly;
    }

    /** How much of the week is still free, 0 to 1. */
    public double room() {
        return free() ? 1 - (double) taken / weekly : 0;
    }
}
