package org.interlace.api.request;

import java.time.Instant;
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
 * @param guests who plays which role without a profile; the same words
 * @param quiet whether the first question is not told by the portal, because the people are face to face or the kind
 *     tells it itself
 * @param by when the first question must be answered, if that is sooner than the machine says; then there is no reminder
 *     after it, and it stands in page and letter. Closing days do not move it. What comes later, the same state entered
 *     again included, takes the machine's time.
 */
public record NewRequest(
        String kind,
        Optional<String> key,
        Map<String, List<MemberId>> parties,
        Map<String, List<GuestId>> guests,
        boolean quiet,
        Optional<Instant> by) {

    /** Copies the maps. */
    public NewRequest {
        parties = Map.copyOf(parties);
        guests = Map.copyOf(guests);
    }

    /** One with the machine's own times. */
    public NewRequest(
            String kind,
            Optional<String> key,
            Map<String, List<MemberId>> parties,
            Map<String, List<GuestId>> guests,
            boolean quiet) {
        this(kind, key, parties, guests, quiet, Optional.empty());
    }

    /** One between members. */
    public NewRequest(String kind, Optional<String> key, Map<String, List<MemberId>> parties, boolean quiet) {
        this(kind, key, parties, Map.of(), quiet);
    }

    /** The same, to be answered by then. */
    public NewRequest answeredBy(Instant moment) {
        return new NewRequest(kind, key, parties, guests, quiet, Optional.of(moment));
    }

    /** Who plays a role. */
    public List<MemberId> in(String role) {
        return parties.getOrDefault(role, List.of());
    }
}
