package org.interlace.privacy.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about whom something is kept: an account, a profile, or both.
 *
 * @param account the account; absent for people who never signed in
 * @param profile the profile; absent for accounts without one
 * @param language the account's; absent until one is chosen
 */
public record Person(
        @Nullable UUID account,
        @Nullable UUID profile,
        @Nullable String language) {

    /** @throws IllegalArgumentException if it is nobody */
    public Person {
        if (account == null && profile == null) {
            throw new IllegalArgumentException("Nobody");
        }
    }

    /** What an erasure is noted by: the account, or the profile of somebody without one. */
    public UUID key() {
        return account != null ? account : java.util.Objects.requireNonNull(profile);
    }

    /** The profile, as plugins know it. */
    public Optional<MemberId> member() {
        return Optional.ofNullable(profile).map(MemberId::new);
    }

    /** The language to write in. */
    public Locale locale() {
        return language == null ? Locale.ROOT : Locale.forLanguageTag(language);
    }
}
