package org.interlace.organisation.domain;

import java.util.UUID;
import org.interlace.api.member.MemberId;

/**
 * Somebody who may speak for an organisation.
 *
 * @param confirmed whether the member said yes; until then nothing may be done in its name
 */
public record Representative(UUID id, UUID organisation, MemberId member, boolean confirmed) {}
