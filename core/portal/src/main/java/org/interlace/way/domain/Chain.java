package org.interlace.way.domain;

import java.time.Instant;
import java.util.List;
import org.interlace.api.availability.Availability;
import org.interlace.api.member.MemberId;

/**
 * Ties that lead from the asker to the target.
 *
 * @param links one more than there are connectors, from the asker on
 * @param connectors one or two, from the asker on
 */
public record Chain(List<Link> links, List<Connector> connectors) {

    /** @throws IllegalArgumentException if it does not hold together */
    public Chain {
        links = List.copyOf(links);
        connectors = List.copyOf(connectors);
        if (connectors.isEmpty() || connectors.size() > 2 || links.size() != connectors.size() + 1) {
            throw new IllegalArgumentException(links.size() + " links, " + connectors.size() + " connectors");
        }
    }

    /** Ids of its connectors. */
    public List<MemberId> people() {
        return connectors.stream().map(Connector::id).toList();
    }

    /** Whether everybody on it can be asked this week. */
    boolean free() {
        return connectors.stream().map(Connector::availability).allMatch(Availability::free);
    }

    boolean fresh(Instant now) {
        return links.stream().allMatch(link -> link.fresh(now));
    }

    double freshness(Instant now) {
        return links.stream().mapToDouble(link -> link.freshness(now)).average().orElse(0);
    }

    double strength() {
        return links.stream().mapToDouble(Link::strength).average().orElse(0);
    }

    /** The least willing decides. */
    double willingness() {
        return connectors.stream()
                .mapToDouble(one -> one.availability().room())
                .min()
                .orElse(0);
    }

    /** The one who was asked most decides. */
    int load() {
        return connectors.stream()
                .mapToInt(one -> one.availability().lately())
                .max()
                .orElse(0);
    }
}
