package org.interlace.joining.domain;

import java.time.Instant;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to join.
 *
 * @param state a state's word of {@link ApplicationMachine}
 * @param door the answer to "which door could you open?"
 * @param newcomer with the person's own words
 * @param helper staff who filled it in together with the person
 * @param version rises with each move
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
        @Nullable Instant ended,
        int version) {}
