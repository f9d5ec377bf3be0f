package org.interlace.fetch.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which IP addresses everybody can reach, by the registries of special-purpose addresses (RFC 6890). */
public final class Networks {

    /** IPv4 is public but for these. */
    private static final List<Block> NOT_PUBLIC_4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared behind a provider's translation, and clouds' own services
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // a cloud's own service at a public number
            "169.254.0.0/16", // link-local, and clouds' own services
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // multicast tunnels
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** IPv6 is public in here … */
    private static final List<Block> PUBLIC_6 = blocks("2000::/3");

    /** … but for these. */
    private static final List<Block> NOT_PUBLIC_6 = blocks(
            "2001::/23", // protocol assignments, Teredo, benchmarks
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: an IPv4 address of anybody's choice inside
            "2620:4f:8000::/48", // AS112
            "3fff::/20"); // documentation

    /** IPv4 as IPv6-only machines reach it: as public as the address inside. */
    private static final List<Block> TRANSLATED = blocks("64:ff9b::/96");

    private static final int IPV4 = 4;

    private Networks() {}

    private record Block(InetAddress first, int bits) {

        static Block of(String text) {
            var parts = text.split("/");
            return new Block(address(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean has(byte[] address) {
            var start = first.getAddress();
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xff << (8 - bits % 8) & 0xff;
            return Arrays.equals(start, 0, whole, address, 0, whole)
                    && (whole == start.length || ((start[whole] ^ address[whole]) & mask) == 0);
        }
    }

    private static List<Block> blocks(String... texts) {
        return Arrays.stream(texts).map(Block::of).toList();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }

    /** Whether it is an address of the public Internet, and of no network of its own. */
    public static boolean isPublic(InetAddress address) {
        return isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        if (address.length == IPV4) {
            return !within(NOT_PUBLIC_4, address);
        }
        if (within(TRANSLATED, address)) {
            return isPublic(Arrays.copyOfRange(address, address.length - IPV4, address.length));
        }
        return within(PUBLIC_6, address) && !within(NOT_PUBLIC_6, address);
    }

    private static boolean within(List<Block> blocks, byte[] address) {
        return blocks.stream().anyMatch(block -> block.has(address));
    }
}
