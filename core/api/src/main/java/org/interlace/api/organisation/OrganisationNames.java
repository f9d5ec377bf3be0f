package org.interlace.api.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;

/** Looks up organisations, which everybody may see, and who speaks for them. Inject it. */
public interface OrganisationNames {

    /** Many at once, in one round trip. */
    Map<OrganisationId, OrganisationName> find(Collection<OrganisationId> organisations);

    /** The one behind an address. */
    Optional<OrganisationName> byHandle(String handle);

    /** Those the viewer confirmed to speak for, by name; none when nobody is signed in. */
    List<OrganisationName> own();

    /** Members who confirmed to speak for it; for deciding and telling, not for showing: hidden ones are among them. */
    List<MemberId> representatives(OrganisationId organisation);

    /** All of them, by name. */
    List<OrganisationName> all();
}
