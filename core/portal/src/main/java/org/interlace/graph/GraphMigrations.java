package org.interlace.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import org.interlace.api.plugin.PluginId;
import org.interlace.migration.CypherMigrations;
import org.interlace.registry.InstalledPlugin;
import org.interlace.registry.PluginState;
import org.interlace.registry.Registry;

/** Brings the graph to its shape: the core's part must succeed, and a plugin whose part cannot is refused. */
@ApplicationScoped
public class GraphMigrations {

    private final CypherMigrations migrations;
    private final Registry registry;

    @Inject
    GraphMigrations(CypherMigrations migrations, Registry registry) {
        this.migrations = migrations;
        this.registry = registry;
    }

    /** Runs one module's files; answers how many ran. */
    @FunctionalInterface
    interface Module {
        int run(String id, ClassLoader loader);
    }

    /**
     * Runs what did not run yet.
     *
     * @return how many files of the core ran now
     */
    int run() {
        int ran = migrations.run("core", getClass().getClassLoader());
        var plugins = registry.all().stream()
                .filter(plugin -> registry.state(plugin.id()) != PluginState.REFUSED)
                .toList();
        run(plugins, migrations::run, registry::leaveOut);
        return ran;
    }

    static void run(List<InstalledPlugin> plugins, Module module, BiConsumer<PluginId, String> leaveOut) {
        for (var plugin : plugins) {
            try {
                module.run(plugin.id().value(), plugin.loader());
            } catch (GraphUnavailableException e) {
                throw e;
            } catch (RuntimeException e) {
                var why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                leaveOut.accept(plugin.id(), "cannot bring the graph to its shape: " + why);
            }
        }
    }
}
