package org.interlace.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.PluginInfo;

/** Puts plugins behind those they require, and says why some cannot run. */
final class Order {

    private final Map<PluginId, PluginInfo> open = new TreeMap<>();
    private final List<PluginId> sorted = new ArrayList<>();
    private final Map<PluginId, String> refused = new LinkedHashMap<>();

    Order(List<PluginInfo> infos) {
        infos.forEach(this::check);
        boolean moved = true;
        while (moved) {
            moved = takeReady();
        }
        open.forEach((id, info) -> refused.putIfAbsent(id, missing(info)));
    }

    /** Those that can run, each behind those it requires. */
    List<PluginId> sorted() {
        return List.copyOf(sorted);
    }

    /** Those that cannot, with the reason in a plain sentence. */
    Map<PluginId, String> refused() {
        return Map.copyOf(refused);
    }

    private void check(PluginInfo info) {
        if (info.api() != PluginInfo.API) {
            refused.put(
                    info.id(),
                    "is made for level %d of the plugin interface; this portal has %d"
                            .formatted(info.api(), PluginInfo.API));
        } else if (open.putIfAbsent(info.id(), info) != null) {
            refused.put(info.id(), "is there twice");
            open.remove(info.id());
        }
    }

    private boolean takeReady() {
        var ready = open.values().stream()
                .filter(info -> !refused.containsKey(info.id()) && sorted.containsAll(info.requires()))
                .map(PluginInfo::id)
                .toList();
        ready.forEach(id -> {
            sorted.add(id);
            open.remove(id);
        });
        return !ready.isEmpty();
    }

    private String missing(PluginInfo info) {
        var without = info.requires().stream()
                .filter(id -> !sorted.contains(id))
                .sorted()
                .toList();
        return "requires %s, which is not there or cannot run".formatted(without);
    }
}
