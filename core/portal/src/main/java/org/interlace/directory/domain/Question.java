package org.interlace.directory.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the directory.
 *
 * @param words what was typed; cut at 200 letters
 * @param filters chosen values by the filter's parameter; all must hold
 * @param mark the parameter of a mark that all must have for the viewer; null for none
 * @param limit how many people, 1 to 100
 * @param cursor where the page before ended, as it was handed out; null for the first page
 */
public record Question(
        String words,
        Map<String, Set<String>> filters,
        @Nullable String mark,
        int limit,
        @Nullable String cursor) {

    private static final int LONGEST = 200;
    private static final int MOST = 100;

    /** Cuts what is too long, copies the filters. */
    public Question {
        words = words.strip();
        words = words.substring(0, Math.min(LONGEST, words.length()));
        limit = Math.max(1, Math.min(MOST, limit));
        var copy = new TreeMap<String, Set<String>>();
        filters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                copy.put(name, Set.copyOf(values));
            }
        });
        filters = java.util.Collections.unmodifiableMap(copy);
    }

    /** One without a mark. */
    public Question(String words, Map<String, Set<String>> filters, int limit, @Nullable String cursor) {
        this(words, filters, null, limit, cursor);
    }

    /** Whether nothing was typed. */
    public boolean wordless() {
        return words.isEmpty();
    }
}
