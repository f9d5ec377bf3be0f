package org.interlace.administration.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as administration lists them: facts of the account, and of the profile no more than every member sees.
 *
 * @param account absent for a profile without one
 * @param member absent for an account without a profile
 * @param name absent when members may not see it
 * @param seen the day of the last sign-in
 */
public record PersonRow(
        @Nullable UUID account,
        @Nullable UUID member,
        @Nullable String handle,
        @Nullable String name,
        boolean email,
        boolean suspended,
        List<String> roles,
        Instant since,
        @Nullable Instant seen) {

    /** Copies the roles. */
    public PersonRow {
        roles = List.copyOf(roles);
    }

    /** What the page of this person is called by. */
    public UUID id() {
        return account != null ? account : java.util.Objects.requireNonNull(member);
    }

    /** How this person stands. */
    public PersonState state() {
        if (suspended) {
            return PersonState.SUSPENDED;
        }
        if (account == null) {
            return PersonState.EXTERNAL;
        }
        return seen == null ? PersonState.NEVER : PersonState.ACTIVE;
    }
}
