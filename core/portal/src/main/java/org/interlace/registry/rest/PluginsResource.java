package org.interlace.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.problem.PortalException;
import org.interlace.registry.LeftOut;
import org.interlace.registry.PluginCard;
import org.interlace.registry.Plugins;
import org.interlace.registry.RegistryProblem;
import org.jspecify.annotations.Nullable;

/** Plugins, for administrators. */
@Path("admin/plugins")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PluginsResource {

    private final Plugins plugins;

    @Inject
    PluginsResource(Plugins plugins) {
        this.plugins = plugins;
    }

    /** All plugins, and the jars that were not let in. */
    public record PluginsView(
            List<PluginCard> items, @Nullable String next, List<LeftOut.Jar> leftOut) {}

    /** What to do with one. */
    public record Move(@Nullable String move) {}

    @GET
    @Operation(summary = "Every plugin and how it stands")
    public PluginsView list() {
        return new PluginsView(plugins.list(), null, plugins.leftOut());
    }

    @POST
    @Path("{id}/moves")
    @Operation(summary = "Switch a plugin on (enable) or off (disable)")
    public PluginCard move(@PathParam("id") String id, Move wish) {
        var plugin = id(id);
        if (wish != null && "enable".equals(wish.move())) {
            plugins.enable(plugin);
        } else if (wish != null && "disable".equals(wish.move())) {
            plugins.disable(plugin);
        } else {
            throw new PortalException(RegistryProblem.UNKNOWN_MOVE);
        }
        return plugins.list().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PortalException(RegistryProblem.UNKNOWN, id));
    }

    private static PluginId id(String text) {
        try {
            return new PluginId(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(RegistryProblem.UNKNOWN, text);
        }
    }
}
