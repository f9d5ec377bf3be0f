package org.interlace.shell.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.account.Viewer;

/** Days and hours in words, in the viewer's language and the portal's time zone. */
@ApplicationScoped
public class Moments {

    private final Viewer viewer;
    private final String zone;

    @Inject
    Moments(Viewer viewer, @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.viewer = viewer;
        this.zone = zone;
    }

    /** "lundi 23 novembre 2026 à 09:10". */
    public String moment(Instant at) {
        return say(at, "EEEEdMMMMyyyyjm");
    }

    /** "23 novembre 2026". */
    public String day(Instant at) {
        return say(at, "dMMMMyyyy");
    }

    private String say(Instant at, String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, viewer.language());
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format.format(Date.from(at));
    }
}
