package org.interlace.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.fetch.Fetching;
import org.interlace.fetch.domain.WebAddress;

/**
 * Reads what lies elsewhere, by a client of our own: Java's looks a name up again when it connects, and follows it to
 * wherever it leads by then (security.md A13).
 */
@ApplicationScoped
public class GuardedFetching implements Fetching {

    private static final Duration TOTAL = Duration.ofSeconds(10);
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final int LARGEST = 2 << 20;

    private final Gate gate;
    private final Fetcher fetcher;

    @Inject
    GuardedFetching(@ConfigProperty(name = "interlace.fetch.inside") Optional<String> inside) {
        this.gate = Gate.of(inside.orElse(""));
        var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        this.fetcher =
                new Fetcher(gate, new Lines(Names.SYSTEM, gate, tls, CONNECTING), new Fetcher.Bounds(TOTAL, LARGEST));
    }

    @Override
    public Fetched fetch(URI address, Optional<String> version) {
        return fetcher.fetch(address.toString(), version);
    }

    @Override
    public boolean allows(String address) {
        return WebAddress.parse(address).filter(gate::allows).isPresent();
    }

    @PreDestroy
    void stop() {
        fetcher.close();
    }
}
