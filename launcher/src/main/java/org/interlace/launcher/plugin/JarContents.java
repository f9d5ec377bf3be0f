package org.interlace.launcher.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.interlace.launcher.console.Problem;

/**
 * A plugin jar read into memory: small by nature, and read once for all rules.
 *
 * @param files all files by their path in the jar, folders left out
 */
record JarContents(Path jar, Map<String, byte[]> files) {

    private static final long LARGEST = 64L << 20;
    private static final Pattern RELEASE = Pattern.compile("META-INF/versions/\\d+/");

    /** Reads a jar, or says in a sentence why it is none. */
    static JarContents read(Path jar) {
        var files = new TreeMap<String, byte[]>();
        var size = 0L;
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                files.put(entry.getName(), bytes(zip, entry, LARGEST - size));
                size += files.get(entry.getName()).length;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem("it is no readable zip archive", e);
        }
        return new JarContents(jar, files);
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    ByteArrayInputStream open(String path) {
        return new ByteArrayInputStream(files.getOrDefault(path, new byte[0]));
    }

    /** Class files by the name of the class, such as {@code org/interlace/events/Event}. */
    Map<String, byte[]> classes() {
        var classes = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".class") && !path.endsWith("module-info.class")) {
                var plain = RELEASE.matcher(path).replaceFirst("");
                classes.put(plain.substring(0, plain.length() - ".class".length()), bytes);
            }
        });
        return classes;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, long room) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) Math.max(0, room) + 1);
            if (bytes.length > room) {
                throw new Problem("it holds more than %d MB".formatted(LARGEST >> 20));
            }
            return bytes;
        }
    }
}
