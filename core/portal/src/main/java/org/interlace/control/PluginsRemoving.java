package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.ReservedWords;
import org.interlace.registry.Plugins;
import org.interlace.registry.Registry;

/**
 * {@code plugins remove}: switches a plugin off and sees to its data; the launcher then takes the jar away. The data
 * stays ({@code keep}), is erased ({@code erase}), or is written to a file and then erased ({@code export}).
 */
@ApplicationScoped
public class PluginsRemoving implements ControlCommand {

    private static final Set<String> FATES = Set.of("keep", "export", "erase");

    private final Plugins plugins;
    private final Registry registry;
    private final PluginData data;

    @Inject
    PluginsRemoving(Plugins plugins, Registry registry, PluginData data) {
        this.plugins = plugins;
        this.registry = registry;
        this.data = data;
    }

    @Override
    public String name() {
        return "plugins remove";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var id = PluginsSwitching.id(arguments);
        var fate = arguments.text("data").orElse("keep");
        if (!FATES.contains(fate)) {
            throw new Refusal("The data of a plugin can be kept, exported or erased, not '%s'".formatted(fate));
        }
        if (ReservedWords.has(id.value())) {
            throw new Refusal("'%s' is a word of the portal itself; its data stays, take the jar away".formatted(id));
        }
        plugins.disable(id);
        if (fate.equals("keep")) {
            output.line("Plugin %s is off; its data stays".formatted(id));
            return 0;
        }
        if (fate.equals("export")) {
            output.line("The data of plugin %s is written to %s".formatted(id, data.export(id)));
        }
        erase(id, output);
        return 0;
    }

    private void erase(PluginId id, Output output) {
        var plugin = registry.find(id).orElseThrow();
        data.eraseFromGraph(plugin);
        data.eraseFromTables(plugin);
        output.line("Plugin %s is off; its data is erased".formatted(id));
    }
}
