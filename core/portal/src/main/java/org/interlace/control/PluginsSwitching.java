package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.interlace.api.plugin.PluginId;
import org.interlace.registry.Plugins;

/** {@code plugins enable} and {@code plugins disable}: while the portal serves. */
@ApplicationScoped
public class PluginsSwitching {

    private final Plugins plugins;

    @Inject
    PluginsSwitching(Plugins plugins) {
        this.plugins = plugins;
    }

    @Produces
    ControlCommand enabling() {
        return new Switch("plugins enable", plugins::enable, "is on");
    }

    @Produces
    ControlCommand disabling() {
        return new Switch("plugins disable", plugins::disable, "is off");
    }

    /** Reads the id a person typed. */
    static PluginId id(Arguments arguments) {
        var word = arguments.required("id");
        try {
            return new PluginId(word);
        } catch (IllegalArgumentException e) {
            throw new Refusal("No plugin can have the id '%s'".formatted(word));
        }
    }

    private record Switch(String name, Consumer<PluginId> way, String after) implements ControlCommand {

        @Override
        public int run(Arguments arguments, Output output) {
            var id = id(arguments);
            way.accept(id);
            output.line("Plugin %s %s".formatted(id, after));
            return 0;
        }
    }
}
