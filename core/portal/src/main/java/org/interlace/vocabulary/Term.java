package org.interlace.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * One word of a vocabulary.
 *
 * @param key its public word, as in addresses
 * @param labels what people read, by language code
 * @param aliases other spellings it is found by
 */
public record Term(UUID id, TermKind kind, String key, Map<String, String> labels, List<String> aliases) {

    /** Copies both. */
    public Term {
        labels = Map.copyOf(labels);
        aliases = List.copyOf(aliases);
    }

    /** What people read; in another language when this one is missing. */
    public String label(Locale language) {
        var label = labels.get(language.getLanguage());
        return label != null ? label : labels.getOrDefault("fr", labels.getOrDefault("en", key));
    }
}
