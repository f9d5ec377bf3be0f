package org.interlace.tie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;

/** What is told about ties: that one was made. Questions are told by the requests they are. */
@ApplicationScoped
public class TieNews implements NotificationKinds {

    static final String MADE = "tie.made";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind(MADE, Cadence.DAILY));
    }
}
