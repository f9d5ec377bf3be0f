package org.interlace.account.domain;

import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param email absent for people without e-mail
 * @param password its Argon2id hash; absent until one is chosen
 * @param member the profile, if there is one
 */
public record Account(
        AccountId id,
        @Nullable String email,
        @Nullable String password,
        @Nullable MemberId member,
        @Nullable String language) {}
