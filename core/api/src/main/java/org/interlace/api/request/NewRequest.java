package org.interlace.api.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;

/**
 * A request to begin.
 *
 * @param kind a declared machine's
 * @param key while one with this {@code (kind, key)} is open there is no second; such as both people's ids
 * @param parties who plays which role at first, {@link RequestMachine#ASKER} among them when a member asks
 * @param quiet whether the first question is not told by a notification, because the people are face to face
 */
public record NewRequest(String kind, Optional<String> key, Map<String, List<MemberId>> parties, boolean quiet) {

    /** Copies the map. */
    public NewRequest {
        parties = Map.copyOf(parties);
    }

    /** Who plays a role. */
    public List<MemberId> in(String role) {
        return parties.getOrDefault(role, List.of());
    }
}
