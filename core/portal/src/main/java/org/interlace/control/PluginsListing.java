package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.registry.Plugins;

/** {@code plugins list}: every plugin and how it stands. */
@ApplicationScoped
public class PluginsListing implements ControlCommand {

    private final Plugins plugins;

    @Inject
    PluginsListing(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plugins list";
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        for (var card : plugins.list()) {
            var reason = card.reason().isEmpty() ? "" : ": " + card.reason();
            output.line("%s %s %s%s".formatted(card.id(), card.version(), card.state(), reason));
        }
        return 0;
    }
}
