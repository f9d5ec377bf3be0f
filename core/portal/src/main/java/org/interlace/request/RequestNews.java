package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;

/** What the engine itself tells: questions and reminders at once, neutral ends once a day. */
@ApplicationScoped
public class RequestNews implements NotificationKinds {

    static final String QUESTION = "request.question";
    static final String REMINDER = "request.reminder";
    static final String CLOSED = "request.closed";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                new NotificationKind(QUESTION, Cadence.NOW),
                new NotificationKind(REMINDER, Cadence.NOW),
                new NotificationKind(CLOSED, Cadence.DAILY));
    }
}
