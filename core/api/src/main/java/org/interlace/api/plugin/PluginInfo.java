package org.interlace.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * roots=kitchen
 * package=com.example.tastes
 * }</pre>
 *
 * @param id the plugin's one word
 * @param version free text shown to the operator, such as {@code 1.0.0}
 * @param api the {@linkplain #API level} of this interface that the plugin was compiled against
 * @param requires plugins that must be there, and on, for this one to be on
 * @param roots further first words of addresses, beside the id; no other plugin has them, and nothing of the portal
 *     {@linkplain ReservedWords#answers answers} there
 * @param packageName the Java package below which every class of the jar lies; its last part is the id
 */
public record PluginInfo(
        PluginId id, String version, int api, Set<PluginId> requires, Set<String> roots, String packageName) {

    /** The level of {@code org.interlace.api} in this portal; a plugin compiled for another level is refused. */
    public static final int API = 1;

    /** Where the file lies in the jar. */
    public static final String FILE = "META-INF/interlace/plugin.properties";

    private static final Pattern ROOT = Pattern.compile("[a-z][a-z0-9]{2,19}");

    /**
     * @throws IllegalArgumentException if the package's last part is not the id, the version is blank, or a root is not 3
     *     to 20 lower-case letters or digits, starting with a letter
     */
    public PluginInfo {
        requires = Set.copyOf(requires);
        roots = Set.copyOf(roots);
        for (var root : roots) {
            if (!ROOT.matcher(root).matches()) {
                throw new IllegalArgumentException(
                        "Plugin '%s': its root '%s' must be 3 to 20 lower-case letters or digits, starting with a letter"
                                .formatted(id, root));
            }
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("Plugin '%s' has no version".formatted(id));
        }
        if (!packageName.equals(id.value()) && !packageName.endsWith("." + id.value())) {
            throw new IllegalArgumentException(
                    "Plugin '%s': its package '%s' must end with '.%s'".formatted(id, packageName, id));
        }
    }

    /** Whether an address is below its word, below one of its roots, or below {@code /admin/<id>}. */
    public boolean holds(String address) {
        var parts = address.split("/", -1);
        if (parts.length > 2 && parts[1].equals("admin")) {
            return parts[2].equals(id.value());
        }
        return parts.length > 1 && (parts[1].equals(id.value()) || roots.contains(parts[1]));
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
                words(entries, "requires").map(PluginId::new).collect(Collectors.toSet()),
                words(entries, "roots").collect(Collectors.toSet()),
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

    private static Stream<String> words(Properties entries, String name) {
        return Arrays.stream(entries.getProperty(name, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }
}
