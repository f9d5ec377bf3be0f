package org.interlace.launcher.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interlace.api.plugin.PluginInfo;

/**
 * A jar from the folder of plugins that may be deployed.
 *
 * @param info absent for a library of published interfaces, {@code <id>-api.jar}
 * @param classes all its classes, with slashes
 */
public record PluginJar(Path file, Optional<PluginInfo> info, Set<String> classes) {

    private static final Pattern API = Pattern.compile("([a-z][a-z0-9]{2,19})-api(?:-[0-9][\\w.-]*)?\\.jar");

    public PluginJar {
        classes = Set.copyOf(classes);
    }

    /** The file's name. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** The plugin's id; a library has none. */
    public Optional<String> id() {
        return info.map(each -> each.id().value());
    }

    /** All of them but this one and those that require it. */
    public List<PluginJar> without(List<PluginJar> all) {
        return Requirements.without(all, this);
    }

    /** The plugin whose interfaces a jar of that name publishes. */
    static Optional<String> publisher(String name) {
        var match = API.matcher(name);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
