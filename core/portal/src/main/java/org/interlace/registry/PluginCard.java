package org.interlace.registry;

import java.util.List;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.RelationKind;
import org.interlace.api.permission.Permission;
import org.interlace.api.plugin.Plugin;

/**
 * What an operator reads about a plugin.
 *
 * @param state {@code on}, {@code off}, {@code rested} or {@code refused}
 * @param pages addresses of pages and files
 * @param reason why it is rested or refused; empty otherwise
 */
public record PluginCard(
        String id,
        String version,
        String state,
        String reason,
        List<String> requires,
        List<String> pages,
        List<String> permissions,
        List<String> graph) {

    static PluginCard of(InstalledPlugin plugin, Registry registry) {
        var graph = registry.ask(plugin, Plugin::graph).orElse(GraphModel.EMPTY);
        return new PluginCard(
                plugin.id().value(),
                plugin.info().version(),
                registry.state(plugin.id()).name().toLowerCase(java.util.Locale.ROOT),
                registry.reason(plugin.id()).orElse(""),
                plugin.info().requires().stream().map(Object::toString).sorted().toList(),
                registry.addressesOf(plugin),
                registry.ask(plugin, Plugin::permissions).orElse(List.of()).stream()
                        .map(Permission::wildcard)
                        .toList(),
                java.util.stream.Stream.concat(
                                graph.nodes().stream().map(NodeKind::label),
                                graph.relations().stream().map(RelationKind::type))
                        .toList());
    }
}
