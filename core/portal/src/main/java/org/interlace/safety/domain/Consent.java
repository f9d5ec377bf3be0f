package org.interlace.safety.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;

/**
 * A member's consent that one staff account acts for them.
 *
 * @param purpose what for, in the words of staff
 * @param days for how long, from the yes
 * @param ends of the consent once it was given; before, of the question
 */
public record Consent(
        UUID id, AccountId staff, MemberId member, String purpose, int days, State state, Instant asked, Instant ends) {

    /** The longest. */
    public static final int LONGEST = 7;

    /** A question that nobody answers lapses. */
    public static final Duration WAIT = Duration.ofDays(7);

    /** How it stands. */
    public enum State {
        /** The member has not answered. */
        ASKED,
        /** Yes. */
        GIVEN,
        /** No. */
        REFUSED,
        /** Yes, and later no. */
        WITHDRAWN;

        /** As in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether staff may act now. */
    public boolean holds(Instant now) {
        return state == State.GIVEN && ends.isAfter(now);
    }

    /** Whether the member can still answer. */
    public boolean waits(Instant now) {
        return state == State.ASKED && ends.isAfter(now);
    }

    /** How people read it: {@code asked}, {@code given}, {@code refused}, {@code withdrawn} or {@code over}. */
    public String seen(Instant now) {
        return (state == State.ASKED || state == State.GIVEN) && !ends.isAfter(now) ? "over" : state.word();
    }
}
