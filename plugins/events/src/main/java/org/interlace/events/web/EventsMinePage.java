package org.interlace.events.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.events.Enrolments;
import org.interlace.events.Events;
import org.interlace.events.EventsPlugin;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.Event;

/** {@code /events/mine}: where the viewer goes, waits, and what the viewer organises. */
@RequestScoped
@Named
public class EventsMinePage {

    private final Events events;
    private final Enrolments enrolments;
    private final Words words;
    private final Viewer viewer;
    private List<Mine> coming = List.of();
    private List<Words.Card> written = List.of();

    @Inject
    EventsMinePage(Events events, Enrolments enrolments, Words words, Viewer viewer) {
        this.events = events;
        this.enrolments = enrolments;
        this.words = words;
        this.viewer = viewer;
    }

    /** Where the viewer goes or waits. */
    public record Mine(Words.Card event, String state) {}

    @PostConstruct
    void open() {
        var own = enrolments.own().stream().collect(Collectors.toMap(Enrolment::event, one -> one));
        coming = coming(events.ofSeats(own.keySet()), own);
        written = words.cards(events.written());
    }

    private List<Mine> coming(List<Event> some, Map<UUID, Enrolment> own) {
        var cards = words.cards(some);
        return cards.stream()
                .map(card -> new Mine(
                        card,
                        words.say("own."
                                + Objects.requireNonNull(own.get(UUID.fromString(card.id())))
                                        .state()
                                        .word())))
                .toList();
    }

    /** Where the viewer goes or waits, the next first. */
    public List<Mine> getComing() {
        return coming;
    }

    /** What the viewer organises. */
    public List<Words.Card> getWritten() {
        return written;
    }

    /** Whether the viewer may write events. */
    public boolean isWriting() {
        return viewer.may(EventsPlugin.WRITE);
    }
}
