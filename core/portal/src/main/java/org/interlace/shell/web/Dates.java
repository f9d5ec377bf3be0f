package org.interlace.shell.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Date;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.account.Viewer;

/** Days and hours in words, in the viewer's language and the portal's time zone. */
@ApplicationScoped
@Named("dates")
public class Dates {

    private final Viewer viewer;
    private final String zone;

    @Inject
    Dates(Viewer viewer, @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.viewer = viewer;
        this.zone = zone;
    }

    /** Such as "3 décembre 2026". */
    public String day(Instant at) {
        return write(at, "dMMMMy");
    }

    /** Such as "jeudi 3 décembre à 18:00". */
    public String moment(Instant at) {
        return write(at, "EEEEdMMMMjmm");
    }

    private String write(Instant at, String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, viewer.language());
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format.format(Date.from(at));
    }
}
