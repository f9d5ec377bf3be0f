package org.interlace.member.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form in which somebody changes the own profile.
 *
 * @param name of the control and in the merge patch; {@code fields.<key>} for a field the operator defined
 * @param purpose why it is asked, in a sentence
 * @param stored what the tables hold: one text, or the chosen words; a language with its level is {@code ar:native}
 * @param options what can be chosen
 * @param audience who sees it, or null when that is not the member's to choose
 * @param wrong what to do when the answer does not fit
 */
record Input(
        String name,
        Shape shape,
        String label,
        String purpose,
        List<String> stored,
        List<Option> options,
        @Nullable Choice audience,
        String wrong) {

    /** Copies both lists. */
    Input {
        stored = List.copyOf(stored);
        options = List.copyOf(options);
    }

    /** How it is asked. */
    enum Shape {
        LINE,
        TEXT,
        HANDLE,
        LINK,
        NUMBER,
        DATE,
        /** One of a few, or none. */
        CHOICE,
        /** Any number of a few. */
        BOXES,
        /** One of many, found by a word. */
        PICK,
        /** Any number of many, found by a word. */
        TICKS,
        /** The same with a level for each. */
        LEVELS;

        /** Whether a word can be looked for. */
        boolean searched() {
            return this == PICK || this == TICKS || this == LEVELS;
        }

        /** Whether it holds a list. */
        boolean many() {
            return this == BOXES || this == TICKS || this == LEVELS;
        }

        /** Whether it is one control with a text in it. */
        boolean written() {
            return compareTo(DATE) <= 0;
        }
    }

    /** Something that can be chosen. */
    record Option(String value, String label) {}

    /**
     * Who sees it.
     *
     * @param chosen the audience's word
     * @param options those within the operator's maximum
     */
    record Choice(String chosen, List<Option> options) {

        /** Copies the list. */
        Choice {
            options = List.copyOf(options);
        }
    }

    /** Name of the control for the audience. */
    String audienceName() {
        return "audience." + name;
    }

    /** What people read for a value. */
    String label(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
