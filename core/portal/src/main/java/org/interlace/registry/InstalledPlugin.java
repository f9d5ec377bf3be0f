package org.interlace.registry;

import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.PluginInfo;

/**
 * A plugin that lies in this portal.
 *
 * @param info who it is
 * @param door its one bean
 */
public record InstalledPlugin(PluginInfo info, Plugin door) {

    /** Its one word. */
    public PluginId id() {
        return info.id();
    }

    /** Sees its migrations and bundles. */
    public ClassLoader loader() {
        return door.getClass().getClassLoader();
    }

    /** Whether a class lies below its package. */
    public boolean owns(Class<?> type) {
        return type.getName().startsWith(info.packageName() + ".");
    }
}
