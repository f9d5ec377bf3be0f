package org.interlace.events.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an event says in one language.
 *
 * @param title one line
 * @param text paragraphs, parted by empty lines; may be empty
 * @param bring what to bring along; may be empty
 * @param arrival which bus, which door; may be empty
 * @param cost what it costs; empty when it is free
 * @param speakers who speaks, as the organiser names them; may be empty
 */
public record EventText(
        String title, String text, String bring, String arrival, String cost, String speakers, Status status) {

    /** The longest title. */
    public static final int TITLE = 120;

    /** The longest text. */
    public static final int TEXT = 6000;

    /** The longest of the other lines. */
    public static final int LINE = 300;

    /** How good a translation is. */
    public enum Status {
        /** Somebody is still at it; shown to organisers only. */
        WORK,
        /** A machine made it; it says so. */
        MACHINE,
        /** A human wrote it. */
        HUMAN,
        /** The original has changed since. */
        OUTDATED;

        /** As in tables, JSON, forms and bundles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}. */
        public static Optional<Status> of(String word) {
            return Arrays.stream(values())
                    .filter(status -> status.word().equals(word))
                    .findFirst();
        }
    }

    /** The same with another status. */
    public EventText as(Status other) {
        return new EventText(title, text, bring, arrival, cost, speakers, other);
    }

    /** Whether it says the same, whatever its status. */
    public boolean says(EventText other) {
        return as(Status.HUMAN).equals(other.as(Status.HUMAN));
    }
}
