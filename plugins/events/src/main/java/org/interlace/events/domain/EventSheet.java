package org.interlace.events.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All that an event says; each published change leaves one behind.
 *
 * @param spoken languages in which one can follow, the main one first
 * @param needs what decides for many whether they dare to come
 * @param open whether visitors without an account see it; otherwise members
 */
public record EventSheet(
        EventKind kind,
        When when,
        Where where,
        List<Spoken> spoken,
        Set<Need> needs,
        Enrolling enrolling,
        boolean open,
        Texts texts) {

    /** So many languages at most. */
    public static final int SPOKEN = 8;

    /** Copies list and set. */
    public EventSheet {
        spoken = List.copyOf(spoken);
        needs = Set.copyOf(needs);
    }

    /** Whether those who come must learn of the difference: another time or another place. */
    public boolean moved(EventSheet before) {
        return !when.equals(before.when) || !where.equals(before.where);
    }

    /** The same with other texts. */
    public EventSheet saying(Texts other) {
        return new EventSheet(kind, when, where, spoken, needs, enrolling, open, other);
    }

    /** The same at another time. */
    public EventSheet at(When other) {
        return new EventSheet(kind, other, where, spoken, needs, enrolling, open, texts);
    }

    /** All titles in small letters, for finding it. */
    public String words() {
        var words = new StringBuilder();
        texts.in().values().forEach(text -> words.append(text.title()).append(' '));
        return words.append(where.venue()).toString().toLowerCase(Locale.ROOT);
    }
}
