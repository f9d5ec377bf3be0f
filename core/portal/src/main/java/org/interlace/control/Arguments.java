package org.interlace.control;

import java.util.Map;
import java.util.Optional;

/**
 * What stands behind a command: texts by name; a flag is {@code true}.
 *
 * @param texts as they came
 */
public record Arguments(Map<String, String> texts) {

    /** Copies the map. */
    public Arguments {
        texts = Map.copyOf(texts);
    }

    /** One that may be left out. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(text -> !text.isEmpty());
    }

    /**
     * One that must be there.
     *
     * @throws Refusal if it is not
     */
    public String required(String name) {
        return text(name).orElseThrow(() -> new Refusal("The argument '%s' is missing".formatted(name)));
    }

    /** Whether a flag is raised. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(texts.get(name));
    }
}
