package org.interlace.events.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.events.EventProblem;
import org.interlace.events.Events;
import org.interlace.events.Publishing;
import org.interlace.events.domain.EventMove;

/** {@code /admin/events}: what waits to be looked over. */
@RequestScoped
@Named
public class EventsHousePage {

    private final Events events;
    private final Publishing publishing;
    private final Words words;
    private final Visit visit;
    private List<Words.Card> waiting = List.of();
    private List<Words.Card> unseen = List.of();

    @Inject
    EventsHousePage(Events events, Publishing publishing, Words words, Visit visit) {
        this.events = events;
        this.publishing = publishing;
        this.words = words;
        this.visit = visit;
    }

    @PostConstruct
    void open() {
        visit.form();
        waiting = words.cards(events.submitted());
        unseen = words.cards(events.notLookedOver());
    }

    /** What waits, the oldest first. */
    public List<Words.Card> getWaiting() {
        return waiting;
    }

    /** What members see already, though nobody has looked. */
    public List<Words.Card> getUnseen() {
        return unseen;
    }

    /** Whether something was saved. */
    public boolean isSaved() {
        return !visit.value("saved").isEmpty();
    }

    /** It is shown. */
    public void pass(String id) {
        act(() -> publishing.pass(id(id)));
    }

    /** It goes back to its writers. */
    public void giveBack(String id) {
        act(() -> publishing.move(id(id), EventMove.RETURN));
    }

    private void act(Runnable act) {
        try {
            act.run();
            visit.go("/admin/events?saved=1");
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(EventProblem.ABSENT);
        }
    }
}
