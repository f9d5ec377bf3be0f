package org.interlace.api.request;

import java.time.Duration;
import java.util.Optional;

/**
 * One state of a kind of request.
 *
 * @param word lower-case, as in tables, API and bundles
 * @param waiting for whom and how long; empty exactly for ends
 * @param end what sort of end; {@link End#NONE} for states that wait
 */
public record State(String word, Optional<Wait> waiting, End end) {

    /** What sort of end a state is. */
    public enum End {
        /** None: somebody is waited for. */
        NONE,
        /** What was asked for came about; everybody concerned sees it at once. */
        GOOD,
        /** It did not, for whatever cause; the asker learns it on the request's end date, in one neutral sentence. */
        NEUTRAL
    }

    /**
     * A wait.
     *
     * @param role who is waited for; {@link Move#TIME} for nobody
     * @param atMost then {@code then} is done; the operator's closing days do not count
     * @param workingDays whether Saturdays and Sundays do not count either
     * @param reminder one reminder after this time; empty for none
     * @param then the move at the deadline
     */
    public record Wait(String role, Duration atMost, boolean workingDays, Optional<Duration> reminder, String then) {

        /** One without a reminder. */
        public static Wait of(String role, Duration atMost, String then) {
            return new Wait(role, atMost, false, Optional.empty(), then);
        }

        /** One for a moment rather than for a person: then the portal goes on, and nobody is asked. */
        public static Wait forMoment(Duration atMost, String then) {
            return of(Move.TIME, atMost, then);
        }

        /** The same with a reminder. */
        public Wait remindedAfter(Duration time) {
            return new Wait(role, atMost, workingDays, Optional.of(time), then);
        }

        /** The same in working days. */
        public Wait inWorkingDays() {
            return new Wait(role, atMost, true, reminder, then);
        }
    }
}
