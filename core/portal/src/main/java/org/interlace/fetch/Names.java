package org.interlace.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks names up. */
@FunctionalInterface
interface Names {

    /** As this machine does. */
    Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** Every IP address of a host; at least one. */
    List<InetAddress> find(String host) throws UnknownHostException;
}
