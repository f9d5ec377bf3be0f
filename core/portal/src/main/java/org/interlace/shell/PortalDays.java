package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.time.Days;

/** Days in the time zone of the setting {@code interlace.zone}. */
@ApplicationScoped
public class PortalDays implements Days {

    private final Clock clock;
    private final ZoneId zone;

    @Inject
    PortalDays(Clock clock, @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public LocalDate today() {
        return of(clock.instant());
    }
}
