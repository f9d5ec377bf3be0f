package org.interlace.fetch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.fetch.domain.Networks;

/** Fetchers for which {@value #PUBLIC} plays a public host, at any port of a test server; all else is as it is. */
final class Fetchers {

    /** Where servers listen that play public ones. */
    static final String PUBLIC = "127.0.0.2";

    static final int LARGEST = 2 << 20;

    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>();
    private final Set<Integer> ports;
    private final Set<String> inside;
    private Duration total = Duration.ofSeconds(5);
    private SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();

    Fetchers(TestServer... servers) {
        this(Set.of(), servers);
    }

    Fetchers(Set<String> inside, TestServer... servers) {
        this.inside = inside;
        this.ports = Stream.of(servers).map(TestServer::port).collect(Collectors.toSet());
        name("public.example", PUBLIC);
    }

    static InetAddress ip(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }

    Fetchers name(String host, String... literals) {
        names.put(host, Arrays.stream(literals).map(Fetchers::ip).toList());
        return this;
    }

    Fetchers within(Duration given) {
        total = given;
        return this;
    }

    Fetchers trusting(SSLSocketFactory given) {
        tls = given;
        return this;
    }

    Fetcher fetcher() {
        return fetcher(host -> {
            var known = names.get(host);
            if (known == null && !host.matches("[0-9.]+|\\[.*]")) {
                throw new UnknownHostException(host);
            }
            return known == null ? List.of(ip(host)) : known;
        });
    }

    Fetcher fetcher(Names resolver) {
        var gate = new Gate(ports, address -> address.equals(ip(PUBLIC)) || Networks.isPublic(address), inside);
        return new Fetcher(
                gate, new Lines(resolver, gate, tls, Duration.ofSeconds(1)), new Fetcher.Bounds(total, LARGEST));
    }

    /** What speaks against an address. */
    static ProblemCode refusal(Fetcher fetcher, String address) {
        var refusal = catchThrowableOfType(PortalException.class, () -> fetcher.fetch(address, Optional.empty()));
        if (refusal == null) {
            throw new AssertionError(address + " was read");
        }
        return refusal.code();
    }
}
