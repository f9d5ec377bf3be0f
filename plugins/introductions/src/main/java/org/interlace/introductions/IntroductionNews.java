package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;

/** What members are told of; questions themselves are the request engine's. */
@ApplicationScoped
public class IntroductionNews implements NotificationKinds {

    /** What became of an introduction. */
    static final String AFTER = "introductions.after";

    /** A first meeting was proposed. */
    static final String MEETING = "introductions.meeting";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind(AFTER, Cadence.DAILY), new NotificationKind(MEETING, Cadence.NOW));
    }
}
