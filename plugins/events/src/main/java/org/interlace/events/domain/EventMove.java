package org.interlace.events.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done with an event: from where, to where, and by whom. */
public enum EventMove {
    /** Asks for it to be shown. */
    SUBMIT(Set.of(EventState.DRAFT), EventState.SUBMITTED, By.ORGANISER),
    /** Shows it: whoever was looked over once, or may publish for anybody. */
    PUBLISH(Set.of(EventState.DRAFT, EventState.SUBMITTED), EventState.PUBLISHED, By.TRUSTED),
    /** Gives it back with a word of advice. */
    RETURN(Set.of(EventState.SUBMITTED), EventState.DRAFT, By.HOUSE),
    /** Takes it back before anybody was shown it. */
    WITHDRAW(Set.of(EventState.SUBMITTED), EventState.DRAFT, By.ORGANISER),
    /** It does not take place; those enrolled are told. */
    CANCEL(Set.of(EventState.PUBLISHED), EventState.CANCELLED, By.ORGANISER),
    /** It takes place after all; those enrolled are told. */
    REVIVE(Set.of(EventState.CANCELLED), EventState.PUBLISHED, By.TRUSTED),
    /** Out of everybody's sight; by hand or some months after its end. */
    ARCHIVE(Set.of(EventState.PUBLISHED, EventState.CANCELLED), EventState.ARCHIVED, By.ORGANISER);

    private final Set<EventState> from;
    private final EventState to;
    private final By by;

    EventMove(Set<EventState> from, EventState to, By by) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.by = by;
    }

    /** Who may. */
    public enum By {
        /** Whoever organises it. */
        ORGANISER,
        /** Whoever organises it for an organisation that was looked over before, or may publish for anybody. */
        TRUSTED,
        /** Whoever looks events over. */
        HOUSE
    }

    /** Where it can begin. */
    public Set<EventState> from() {
        return from;
    }

    /** Where it leads. */
    public EventState to() {
        return to;
    }

    /** Who may. */
    public By by() {
        return by;
    }

    /** As in JSON, forms and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Optional<EventMove> of(String word) {
        return Arrays.stream(values()).filter(move -> move.word().equals(word)).findFirst();
    }
}
