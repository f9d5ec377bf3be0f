package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.request.domain.WorkClock;
import org.interlace.request.store.RequestTable;

/** The house's clock: its zone and closing days. */
@ApplicationScoped
public class WorkClocks {

    private final RequestTable table;
    private final ZoneId zone;

    @Inject
    WorkClocks(
            RequestTable table,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.table = table;
        this.zone = ZoneId.of(zone);
    }

    /** As it runs now. */
    public WorkClock now() {
        return new WorkClock(zone, table.closingDays());
    }
}
