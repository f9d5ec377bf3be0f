package org.interlace.directory.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person as the directory shows them.
 *
 * @param language of the headline
 * @param values public words by filter parameter, such as {@code skill → [accounting, law]}
 */
public record Card(
        String id,
        String handle,
        String name,
        @Nullable String headline,
        @Nullable String language,
        Map<String, List<String>> values) {

    /** The public words of one filter. */
    public List<String> values(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }
}
