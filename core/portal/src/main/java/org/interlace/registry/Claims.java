package org.interlace.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.RelationKind;
import org.interlace.api.page.PageRule;
import org.interlace.api.plugin.PluginId;
import org.interlace.graph.schema.Labels;

/** Who has which address, label and relation: the core first, then each plugin in its order. */
final class Claims {

    private static final String CORE = "the portal itself";

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, RelationKind> relations = new HashMap<>();

    /** What the core has in the graph. */
    Claims(GraphModel graph) {
        graph.nodes().forEach(node -> owners.put(label(node), CORE));
        graph.relations().forEach(relation -> owners.put("the relation " + relation.type(), CORE));
        keep(graph);
    }

    /** Addresses of the core. */
    void core(List<PageRule> pages) {
        for (var rule : pages) {
            owners.put(place(rule.address()), CORE);
            rule.parts().stream().limit(1).forEach(word -> owners.put(root(word), CORE));
        }
    }

    /** A plugin that lies here: its word is never another one's root. */
    void known(PluginId id) {
        owners.putIfAbsent(root(id.value()), name(id));
    }

    /** A relation of members that somebody declares. */
    Optional<RelationKind> relation(String type) {
        return Optional.ofNullable(relations.get(Labels.MEMBER + " " + type));
    }

    /**
     * Gives a plugin what it declares, or nothing at all.
     *
     * @param files the addresses of its files
     * @throws IllegalStateException naming what another has already, as it continues "it …"
     */
    void take(InstalledPlugin plugin, List<String> files) {
        var own = new HashMap<String, String>();
        known(plugin.id());
        plugin.info().roots().stream()
                .filter(word -> !word.equals(plugin.id().value()))
                .forEach(word -> claim(root(word), root(word), plugin, own));
        Stream.concat(plugin.door().pages().stream().map(PageRule::address), files.stream())
                .forEach(address -> claim(place(address), "the address " + address, plugin, own));
        var graph = plugin.door().graph();
        graph.nodes().forEach(node -> claim(label(node), label(node), plugin, own));
        graph.relations().stream().map(this::type).distinct().forEach(type -> claim(type, type, plugin, own));
        owners.putAll(own);
        keep(graph);
    }

    /** What a plugin declares, without what another has: that is all that may be erased with it. */
    GraphModel without(InstalledPlugin plugin, GraphModel graph) {
        var self = name(plugin.id());
        return new GraphModel(
                graph.nodes().stream()
                        .filter(node -> owners.getOrDefault(label(node), self).equals(self))
                        .toList(),
                graph.relations().stream()
                        .filter(relation ->
                                owners.getOrDefault(type(relation), self).equals(self))
                        .toList());
    }

    private static String name(PluginId plugin) {
        return "plugin '%s'".formatted(plugin);
    }

    private void keep(GraphModel graph) {
        graph.relations().forEach(relation -> relations.put(relation.from() + " " + relation.type(), relation));
    }

    private void claim(String key, String what, InstalledPlugin plugin, Map<String, String> own) {
        if (owners.containsKey(key)) {
            throw new IllegalStateException("claims %s, which %s has".formatted(what, owners.get(key)));
        }
        if (own.put(key, name(plugin.id())) != null) {
            throw new IllegalStateException("claims %s twice".formatted(what));
        }
    }

    /** Addresses that differ only in the names of their values are one. */
    private static String place(String address) {
        return address.replaceAll("\\{[^}]*}", "{}");
    }

    private static String root(String word) {
        return "the root '%s'".formatted(word);
    }

    private static String label(NodeKind node) {
        return "the label " + node.label();
    }

    /**
     * A type of the core is the core's alone; another belongs to whoever has the nodes at its start: stories and events both
     * may be ABOUT something.
     */
    private String type(RelationKind relation) {
        var type = "the relation " + relation.type();
        return owners.containsKey(type) ? type : type + " of " + relation.from();
    }
}
