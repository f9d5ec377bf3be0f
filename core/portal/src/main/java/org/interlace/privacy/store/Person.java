package org.interlace.privacy.store;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about whom something is kept.
 *
 * @param account the account
 * @param profile its profile; absent for accounts without one
 * @param language the account's; absent until one is chosen
 */
public record Person(
        UUID account, @Nullable UUID profile, @Nullable String language) {

    /** The profile, as plugins know it. */
    public Optional<MemberId> member() {
        return Optional.ofNullable(profile).map(MemberId::new);
    }

    /** The language to write in. */
    public Locale locale() {
        return language == null ? Locale.ROOT : Locale.forLanguageTag(language);
    }
}
