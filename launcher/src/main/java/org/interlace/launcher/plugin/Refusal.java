package org.interlace.launcher.plugin;

import java.util.List;
import java.util.Optional;

/**
 * A jar that is left out.
 *
 * @param jar the file's name
 * @param id its plugin, if it says one
 * @param reasons sentences without subject
 */
public record Refusal(String jar, Optional<String> id, List<String> reasons) {

    public Refusal {
        reasons = List.copyOf(reasons);
    }

    /** One line for the operator. */
    public String line() {
        return "Plugin %s is left out: %s".formatted(jar, String.join("; ", reasons));
    }
}
