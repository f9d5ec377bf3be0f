package org.interlace.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as the outermost client sent it. What a proxy says about it is believed only when the proxy's address is
 * among {@code interlace.http.trusted-proxies} (decision D20); anybody else may write what they like.
 */
final class Forwarded extends HttpServletRequestWrapper {

    private final String client;
    private final boolean secure;
    private final boolean direct;

    private Forwarded(HttpServletRequest request, Set<String> trusted) {
        super(request);
        var peer = request.getRemoteAddr();
        var chain = request.getHeader("X-Forwarded-For");
        boolean believed = trusted.contains(peer);
        this.client = believed && chain != null ? outermost(chain, trusted, peer) : peer;
        this.secure =
                request.isSecure() || (believed && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
        this.direct = !believed && chain == null && request.getHeader("Forwarded") == null;
    }

    static Forwarded of(HttpServletRequest request, Set<String> trusted) {
        return new Forwarded(request, trusted);
    }

    /** The addresses of a list with commas between. */
    static Set<String> addresses(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each proxy adds whom it heard from at the end; the last one that is no proxy of ours is the client. */
    private static String outermost(String chain, Set<String> trusted, String peer) {
        var hops = chain.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (!trusted.contains(hop)) {
                return hop.matches("[0-9a-fA-F.:]{2,45}") ? hop : peer;
            }
        }
        return peer;
    }

    /** Whether it comes from this machine, through no proxy. */
    boolean fromThisMachine() {
        return direct && loopback(getRemoteAddr());
    }

    private static boolean loopback(@Nullable String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public String getRemoteAddr() {
        return client;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getScheme() {
        return secure ? "https" : "http";
    }
}
