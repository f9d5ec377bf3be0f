package org.interlace.safety.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which acts are asked for; what is empty does not narrow.
 *
 * @param act the key of an act
 * @param account who did it
 * @param handle the address of the member concerned
 * @param from not before
 * @param until before
 * @param before older than this act; for the next page
 */
public record AuditQuestion(
        Optional<String> act,
        Optional<UUID> account,
        Optional<String> handle,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Long> before) {}
