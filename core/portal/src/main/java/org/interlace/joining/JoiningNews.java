package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;

/** What staff are told about joining. */
@ApplicationScoped
public class JoiningNews implements NotificationKinds {

    /** An application waits for a decision. */
    public static final String APPLICATION = "joining.application";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind(APPLICATION, Cadence.NOW));
    }
}
