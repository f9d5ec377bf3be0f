package org.interlace.launcher.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Looks for the plugin that a failed deployment names: in messages first, then in the stack, innermost first. */
public final class Culprit {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final List<PluginJar> plugins;

    public Culprit(List<PluginJar> plugins) {
        this.plugins = plugins.stream().filter(jar -> jar.info().isPresent()).toList();
    }

    /**
     * The plugin that what was thrown, or else what was logged, speaks of.
     *
     * @param words lines of the log
     */
    public Optional<PluginJar> find(List<Throwable> traces, List<String> words) {
        var causes = innermostFirst(traces);
        return causes.stream()
                .flatMap(cause -> named(String.valueOf(cause.getMessage())).stream())
                .findFirst()
                .or(() -> causes.stream()
                        .flatMap(cause -> inStack(cause).stream())
                        .findFirst())
                .or(() -> words.stream().flatMap(line -> named(line).stream()).findFirst());
    }

    private Optional<PluginJar> named(String text) {
        return plugins.stream()
                .filter(jar -> position(jar, text) != NOWHERE)
                .min(Comparator.comparingInt(jar -> position(jar, text)));
    }

    private static int position(PluginJar jar, String text) {
        var info = jar.info().orElseThrow();
        return List.of(
                        info.packageName() + ".",
                        info.packageName().replace('.', '/') + "/",
                        "plugin-" + jar.name(),
                        "[" + info.id().value() + "]")
                .stream()
                .mapToInt(text::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(NOWHERE);
    }

    private Optional<PluginJar> inStack(Throwable cause) {
        for (var frame : cause.getStackTrace()) {
            var found = plugins.stream()
                    .filter(jar -> frame.getClassName()
                            .startsWith(jar.info().orElseThrow().packageName() + "."))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Throwable> innermostFirst(List<Throwable> traces) {
        var all = new ArrayList<Throwable>();
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        for (var trace : traces) {
            var chain = new ArrayList<Throwable>();
            for (Throwable cause = trace; cause != null && seen.add(cause); cause = cause.getCause()) {
                chain.add(0, cause);
            }
            all.addAll(chain);
        }
        return all;
    }
}
