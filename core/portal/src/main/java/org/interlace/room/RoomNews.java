package org.interlace.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;

/** What is told about rooms: that somebody wrote, and that one was opened. Never what was written. */
@ApplicationScoped
public class RoomNews implements NotificationKinds {

    static final String MESSAGE = "room.message";
    static final String OPENED = "room.opened";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind(MESSAGE, Cadence.NOW), new NotificationKind(OPENED, Cadence.NOW));
    }
}
