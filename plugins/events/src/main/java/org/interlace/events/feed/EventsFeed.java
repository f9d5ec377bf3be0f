package org.interlace.events.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlace.api.page.Access;
import org.interlace.api.page.PublicFile;

/** {@code /events/feed.ics}: what everybody may see, from a month ago on; {@code ?organisation=…} for one organiser. */
@ApplicationScoped
public class EventsFeed implements PublicFile {

    private final OpenEvents open;
    private final Entries entries;

    @Inject
    EventsFeed(OpenEvents open, Entries entries) {
        this.open = open;
        this.entries = entries;
    }

    @Override
    public String address() {
        return "/events/feed.ics";
    }

    @Override
    public Access access() {
        return Access.everyone();
    }

    @Override
    public Optional<Content> open(Asked asked) {
        var organisation = asked.value("organisation");
        return Optional.of(new Content(
                "text/calendar; charset=utf-8",
                open.version(),
                () -> entries.feed(entries.name(asked.language()), open.list(organisation), asked.language()),
                Optional.empty()));
    }
}
