package org.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.page.WebAddress;

/** The portal's own address, for links that stand outside of it. It comes from the settings, never from a request. */
@ApplicationScoped
public class PortalAddress implements WebAddress {

    private final String base;

    @Inject
    PortalAddress(
            @ConfigProperty(name = "interlace.base-url") Optional<String> base,
            @ConfigProperty(name = "interlace.http.port", defaultValue = "8080") int port) {
        this.base = base.map(PortalAddress::bare).orElse("http://127.0.0.1:" + port);
    }

    private static String bare(String address) {
        return address.endsWith("/") ? bare(address.substring(0, address.length() - 1)) : address;
    }

    @Override
    public String of(String path) {
        return base + path;
    }
}
