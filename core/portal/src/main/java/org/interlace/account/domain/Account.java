package org.interlace.account.domain;

import java.time.Duration;
import java.time.Instant;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param email absent for people without e-mail
 * @param password its Argon2id hash; absent until one is chosen
 * @param member the profile, if there is one
 * @param failures wrong passwords in a row
 * @param lockedUntil no sign-in by password before
 */
public record Account(
        AccountId id,
        @Nullable String email,
        @Nullable String password,
        @Nullable MemberId member,
        @Nullable String language,
        int failures,
        @Nullable Instant lockedUntil) {

    /** Ten wrong passwords lock for ten minutes. */
    public static final int MOST_FAILURES = 10;

    /** How long. */
    public static final Duration LOCK = Duration.ofMinutes(10);

    /** Whether a password is not even looked at now. */
    public boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
