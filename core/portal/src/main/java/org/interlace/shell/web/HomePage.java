package org.interlace.shell.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.account.Viewer;

/** {@code /}: what a visitor reads first, and a member's day. */
@RequestScoped
@Named
public class HomePage {

    private final Clock clock;
    private final Viewer viewer;
    private final String zone;
    private String date = "";

    @Inject
    HomePage(
            Clock clock,
            Viewer viewer,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.clock = clock;
        this.viewer = viewer;
        this.zone = zone;
    }

    @PostConstruct
    void open() {
        var format = DateFormat.getInstanceForSkeleton("EEEEdMMMM", viewer.language());
        format.setTimeZone(TimeZone.getTimeZone(zone));
        date = format.format(Date.from(clock.instant()));
    }

    /** Today in words, without the year. */
    public String getDate() {
        return date;
    }
}
