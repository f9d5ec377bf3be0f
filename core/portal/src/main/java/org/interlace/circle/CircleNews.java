package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;

/** What is told about circles beside what waits for an answer: who comes and goes never is. */
@ApplicationScoped
public class CircleNews implements NotificationKinds {

    /** The role of welcome person passed to somebody by itself. */
    static final String WELCOME = "circle.welcome";

    /** A facilitator closed it. */
    static final String CLOSED = "circle.closed";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind(WELCOME, Cadence.NOW), new NotificationKind(CLOSED, Cadence.DAILY));
    }
}
