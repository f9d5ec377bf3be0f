package org.interlace.launcher.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether every plugin finds the plugins it requires, and no circle leads back to itself. */
final class Requirements {

    private final List<PluginJar> good;
    private final List<Refusal> bad;

    Requirements(List<PluginJar> good, List<Refusal> bad) {
        this.good = good;
        this.bad = bad;
    }

    /** Takes out what cannot run, again and again, because what leaves may be required by others. */
    void refuse() {
        refuseCircles();
        var changed = true;
        while (changed) {
            changed = false;
            var present = ids(good);
            for (var jar : List.copyOf(good)) {
                var missing = required(jar).stream()
                        .filter(id -> !present.contains(id))
                        .findFirst();
                if (missing.isPresent()) {
                    PluginJars.refuse(jar, missing(missing.get()), good, bad);
                    changed = true;
                }
            }
        }
    }

    /** The jars that cannot stay when one leaves: it, and all that require it. */
    static List<PluginJar> without(List<PluginJar> all, PluginJar leaving) {
        var left = new ArrayList<>(all);
        left.remove(leaving);
        new Requirements(left, new ArrayList<>()).refuse();
        return List.copyOf(left);
    }

    private String missing(String id) {
        return bad.stream().anyMatch(refusal -> refusal.id().equals(Optional.of(id)))
                ? "it requires '%s', which is left out itself".formatted(id)
                : "it requires '%s', which is not there".formatted(id);
    }

    private void refuseCircles() {
        Map<String, Set<String>> wants = new HashMap<>();
        good.forEach(jar -> jar.id().ifPresent(id -> wants.put(id, required(jar))));
        for (var jar : List.copyOf(good)) {
            jar.id()
                    .filter(id -> reaches(id, id, wants, new TreeSet<>()))
                    .ifPresent(id -> PluginJars.refuse(jar, "it requires itself in a circle", good, bad));
        }
    }

    private static boolean reaches(String from, String target, Map<String, Set<String>> wants, Set<String> seen) {
        for (var next : wants.getOrDefault(from, Set.of())) {
            if (next.equals(target) || (seen.add(next) && reaches(next, target, wants, seen))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> required(PluginJar jar) {
        return jar.info()
                .map(info ->
                        info.requires().stream().map(id -> id.value()).collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }

    private static Set<String> ids(List<PluginJar> jars) {
        return jars.stream().flatMap(jar -> jar.id().stream()).collect(Collectors.toSet());
    }
}
