package org.interlace.api.plugin;

import java.util.regex.Pattern;

/**
 * One word that names everything a plugin owns: its tables' schema, page folder, REST segment, permission prefix,
 * message bundle folder, persistence unit and migrations.
 *
 * <p>Example: {@code new PluginId("events")} owns the schema {@code events}, the pages below
 * {@code META-INF/resources/WEB-INF/events/} and the resources below {@code /api/v1/events}.
 *
 * @param value 3 to 20 lower-case letters or digits, starting with a letter
 */
public record PluginId(String value) implements Comparable<PluginId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]{2,19}");

    /** @throws IllegalArgumentException if the word has another shape */
    public PluginId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Plugin id '%s' must be 3 to 20 lower-case letters or digits, starting with a letter"
                            .formatted(value));
        }
    }

    @Override
    public int compareTo(PluginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
