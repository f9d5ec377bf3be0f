package org.interlace.shell.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import org.interlace.api.plugin.PluginId;
import org.interlace.registry.Registry;

/** A plugin's fragment, rendered into its own buffer and dropped when it fails. */
public class GuardedPart extends UIComponentBase {

    private final PluginId plugin;

    /** @param plugin whose fragment it is */
    public GuardedPart(PluginId plugin) {
        this.plugin = plugin;
    }

    @Override
    public String getFamily() {
        return "interlace.part";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        var buffer = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(buffer));
        try {
            for (var child : getChildren()) {
                child.encodeAll(context);
            }
            context.getResponseWriter().flush();
            page.write(buffer.toString());
        } catch (RuntimeException | IOException e) {
            Beans.of(context, Registry.class).failed(plugin, e);
        } finally {
            context.setResponseWriter(page);
        }
    }
}
