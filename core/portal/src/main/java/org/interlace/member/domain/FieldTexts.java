package org.interlace.member.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What people read of a field, by language code.
 *
 * @param purposes why it is asked
 * @param choices in the order in which they are offered
 */
public record FieldTexts(Map<String, String> labels, Map<String, String> purposes, List<Choice> choices) {

    /** Copies all. */
    public FieldTexts {
        labels = Map.copyOf(labels);
        purposes = Map.copyOf(purposes);
        choices = List.copyOf(choices);
    }

    /** One answer that can be chosen; its key never changes, so that labels may. */
    public record Choice(String key, Map<String, String> labels) {

        /** Copies the labels. */
        public Choice {
            labels = Map.copyOf(labels);
        }
    }

    /** A text in a language; in French, English or any other when that one is missing. */
    static String in(Map<String, String> texts, Locale language, String otherwise) {
        for (var code : List.of(language.getLanguage(), "fr", "en")) {
            var text = texts.get(code);
            if (text != null) {
                return text;
            }
        }
        return texts.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }
}
