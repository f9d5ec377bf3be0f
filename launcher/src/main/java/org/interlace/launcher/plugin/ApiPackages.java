package org.interlace.launcher.plugin;

import java.util.List;
import java.util.TreeSet;
import org.interlace.api.plugin.PluginInfo;

/** The packages that {@code /openapi} reads: the portal's and those of its plugins, not every library. */
public final class ApiPackages {

    /** The setting of the server. */
    public static final String SETTING = "mp.openapi.scan.packages";

    private static final String PORTAL = "org.interlace";

    private ApiPackages() {}

    /** The value for a portal with those plugins. */
    public static String of(List<PluginJar> plugins) {
        var packages = new TreeSet<String>();
        plugins.stream()
                .flatMap(jar -> jar.info().stream())
                .map(PluginInfo::packageName)
                .filter(name -> !name.startsWith(PORTAL + "."))
                .forEach(packages::add);
        return packages.isEmpty() ? PORTAL : PORTAL + "," + String.join(",", packages);
    }
}
