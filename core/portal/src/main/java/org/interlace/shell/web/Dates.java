package org.interlace.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.text.domain.Moments;

/** Days and hours in words for pages: in the viewer's language and the portal's time zone. */
@ApplicationScoped
@Named("dates")
public class Dates {

    private static final MessageKey MOMENT = MessageKey.parse("text.moment");

    private final Viewer viewer;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Dates(
            Viewer viewer,
            Messages messages,
            Clock clock,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.viewer = viewer;
        this.messages = messages;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    /** Such as "3 décembre 2026". */
    public String day(Instant at) {
        return moments().date(at, viewer.language());
    }

    /** Such as "jeudi 3 décembre, 18 h". */
    public String moment(Instant at) {
        var moments = moments();
        return messages.say(
                viewer.language(), MOMENT, moments.day(at, viewer.language()), moments.hour(at, viewer.language()));
    }

    private Moments moments() {
        return new Moments(zone, clock.instant());
    }
}
