package org.interlace.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who a plugin is, as written in {@value #FILE} of its jar, so that it can be read without loading a class.
 *
 * <p>The file:
 *
 * <pre>{@code
 * id=tastes
 * version=1.0.0
 * api=1
 * requires=events
 * package=com.example.tastes
 * }</pre>
 *
 * @param id the plugin's one word
 * @param version free text shown to the operator, such as {@code 1.0.0}
 * @param api the {@linkplain #API level} of this interface that the plugin was compiled against
 * @param requires plugins that must be there, and on, for this one to be on
 * @param packageName the Java package below which every class of the jar lies; its last part is the id
 */
public record PluginInfo(PluginId id, String version, int api, Set<PluginId> requires, String packageName) {

    /** The level of {@code org.interlace.api} in this portal; a plugin compiled for another level is refused. */
    public static final int API = 1;

    /** Where the file lies in the jar. */
    public static final String FILE = "META-INF/interlace/plugin.properties";

    /** @throws IllegalArgumentException if the package's last part is not the id, or the version is blank */
    public PluginInfo {
        requires = Set.copyOf(requires);
        if (version.isBlank()) {
            throw new IllegalArgumentException("Plugin '%s' has no version".formatted(id));
        }
        if (!packageName.equals(id.value()) && !packageName.endsWith("." + id.value())) {
            throw new IllegalArgumentException(
                    "Plugin '%s': its package '%s' must end with '.%s'".formatted(id, packageName, id));
        }
    }

    /**
     * Reads the info of the jar that a plugin's class came from.
     *
     * @param door any class of the plugin; its own jar is asked, not the whole class path
     * @throws IllegalStateException if the jar holds no such file or a wrong one
     */
    public static PluginInfo of(Class<?> door) {
        var place = door.getProtectionDomain().getCodeSource().getLocation().toString();
        var address = place.endsWith(".jar") ? "jar:" + place + "!/" + FILE : place + FILE;
        try (var in = java.net.URI.create(address).toURL().openStream()) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("%s is not in %s".formatted(FILE, place), e);
        }
    }

    /**
     * Reads a plugin file.
     *
     * @param in the bytes of {@value #FILE}, UTF-8
     * @throws IllegalArgumentException naming the entry that is missing or wrong
     */
    public static PluginInfo read(InputStream in) throws IOException {
        var entries = new Properties();
        entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        var id = new PluginId(entry(entries, "id"));
        return new PluginInfo(
                id,
                entry(entries, "version"),
                number(entry(entries, "api")),
                words(entries.getProperty("requires", "")),
                entries.getProperty("package", "org.interlace." + id).strip());
    }

    private static String entry(Properties entries, String name) {
        var value = entries.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("%s says no '%s'".formatted(FILE, name));
        }
        return value.strip();
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: api '%s' must be a whole number".formatted(FILE, value), e);
        }
    }

    private static Set<PluginId> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(PluginId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
