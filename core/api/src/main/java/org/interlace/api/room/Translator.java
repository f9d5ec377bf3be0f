package org.interlace.api.room;

import java.util.Locale;
import java.util.Optional;

/**
 * Translates what people write to each other. A plugin that implements it is found; without one there is no such button.
 * The original always stands beside what it answers.
 */
public interface Translator {

    /** The translation; empty when it cannot. Called when a reader asks for it, never before. */
    Optional<String> translate(String text, Locale from, Locale to);
}
