package org.interlace.safety.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.interlace.api.member.MemberId;

/**
 * The trusted person whom a member asked. A "no" looks like silence until both lapse.
 *
 * @param trusted whom
 * @param state what that person answered
 * @param since when they were asked
 */
public record Choice(MemberId trusted, State state, Instant since) {

    /** An answer is waited for as long. */
    public static final Duration WAIT = Duration.ofDays(14);

    /** What was answered. */
    public enum State {
        /** Nothing yet. */
        ASKED,
        /** Yes. */
        ACCEPTED,
        /** No; the member is not told. */
        DECLINED;

        /** As in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What the member sees: {@code accepted}, {@code waiting} or {@code lapsed}; the same for silence and for no. */
    public String seen(Instant now) {
        if (state == State.ACCEPTED) {
            return "accepted";
        }
        return since.plus(WAIT).isAfter(now) ? "waiting" : "lapsed";
    }

    /** Whether an answer is still waited for. */
    public boolean open(Instant now) {
        return state == State.ASKED && since.plus(WAIT).isAfter(now);
    }
}
