package org.interlace.joining.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A door that is open for one person.
 *
 * @param email where the letter goes; null for a sheet of paper only
 * @param role what the account will be allowed, beside what every member may
 * @param turn how often its codes were made anew; older ones are dead
 * @param account the account that waits for its owner, when a profile was imported
 * @param application what it answers
 */
public record Invitation(
        UUID id,
        State state,
        Newcomer newcomer,
        @Nullable String email,
        String role,
        int turn,
        @Nullable AccountId account,
        @Nullable UUID application,
        @Nullable AccountId inviter,
        Instant created,
        Instant expires) {

    /** How long its codes work. */
    public static final Duration LASTS = Duration.ofDays(30);

    /** How it stands. */
    public enum State {
        /** Waits for the person. */
        OPEN,
        /** The person is a member now. */
        JOINED,
        /** Staff took it back. */
        WITHDRAWN,
        /** The person said no. */
        DECLINED;

        /** As in tables. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static State of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Whether its codes work. */
    public boolean works(Instant now) {
        return state == State.OPEN && now.isBefore(expires);
    }
}
