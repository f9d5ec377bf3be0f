package org.interlace.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;

/** What is told about asks: that somebody rests after three silences. */
@ApplicationScoped
public class AvailabilityNews implements NotificationKinds {

    static final String RESTED = "availability.rested";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind(RESTED, Cadence.NOW));
    }
}
