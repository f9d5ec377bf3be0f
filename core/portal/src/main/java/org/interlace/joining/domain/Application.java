package org.interlace.joining.domain;

import java.time.Instant;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to join.
 *
 * @param id the request's
 * @param state a state's word of {@link ApplicationMachine}, as the request's last move left it
 * @param door the answer to "which door could you open?"
 * @param newcomer with the person's own words
 * @param helper staff who filled it in together with the person
 */
public record Application(
        UUID id,
        String state,
        String door,
        Newcomer newcomer,
        Contact contact,
        @Nullable AccountId helper,
        Instant begun,
        @Nullable Instant confirmed,
        @Nullable Instant ended) {}
