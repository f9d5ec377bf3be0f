package org.interlace.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.interlace.api.problem.PortalException;
import org.interlace.fetch.domain.Networks;
import org.interlace.fetch.domain.WebAddress;

/**
 * Who may be asked: hosts that everybody can reach, at the ports of the web; and those that the operator named, unless a
 * host that everybody can reach sent us there.
 *
 * @param reachable whether everybody can reach an IP address
 * @param named {@code host:port} of servers inside
 */
record Gate(Set<Integer> ports, Predicate<InetAddress> reachable, Set<String> named) {

    private static final Set<Integer> WEB = Set.of(80, 443);

    /** @param list {@code host:port} with commas between */
    static Gate of(String list) {
        var named = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toSet());
        return new Gate(WEB, Networks::isPublic, named);
    }

    /** Whether the operator named it. */
    boolean names(WebAddress address) {
        return named.contains(address.place());
    }

    /** Whether an address could be asked, by what is written in it. */
    boolean allows(WebAddress address) {
        return ports.contains(address.port()) || names(address);
    }

    /**
     * Looks at an address before anything is looked up.
     *
     * @param trusting whether all on the way here were servers that the operator named
     * @throws PortalException if nobody may look there
     */
    void check(WebAddress address, boolean trusting) {
        if (!ports.contains(address.port()) && !inside(address, trusting)) {
            throw new PortalException(FetchProblem.NOT_ALLOWED);
        }
    }

    /** Looks at all that its name leads to; one bad address among good ones is a trick. */
    void check(WebAddress address, boolean trusting, List<InetAddress> found) {
        if (!inside(address, trusting) && !found.stream().allMatch(reachable)) {
            throw new PortalException(FetchProblem.NOT_ALLOWED);
        }
    }

    private boolean inside(WebAddress address, boolean trusting) {
        return trusting && names(address);
    }
}
