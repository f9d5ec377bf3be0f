package org.interlace.events.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;
import org.interlace.events.Events;

/** {@code /events/{handle}.ics}: one event. */
@ApplicationScoped
public class EventFile implements PublicFile {

    private final Events events;
    private final Entries entries;

    @Inject
    EventFile(Events events, Entries entries) {
        this.events = events;
        this.entries = entries;
    }

    @Override
    public String address() {
        return "/events/{handle}.ics";
    }

    @Override
    public Access access() {
        return Access.everyone();
    }

    @Override
    public Optional<Content> open(Asked asked) {
        var event = events.see(asked.value("handle"));
        return Optional.of(new Content(
                "text/calendar; charset=utf-8",
                event.id() + " " + event.version(),
                () -> entries.feed("", List.of(event), asked.language()),
                Optional.of(event.handle() + ".ics")));
    }
}
