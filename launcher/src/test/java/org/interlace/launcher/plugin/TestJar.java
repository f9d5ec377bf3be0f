package org.interlace.launcher.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Makes plugin jars in a test, from Java sources compiled on the spot. */
final class TestJar {

    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();

    TestJar(Path folder) {
        this.folder = folder;
    }

    /** A good plugin with one class, to which a test adds what is wrong. */
    static TestJar good(Path folder, String id) {
        return new TestJar(folder)
                .info(Map.of("id", id, "version", "1.0", "api", "1"))
                .source("org.interlace.%s.Door".formatted(id), "public class Door {}");
    }

    TestJar info(Map<String, String> entries) {
        var text = new StringBuilder();
        entries.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return file("META-INF/interlace/plugin.properties", text.toString());
    }

    TestJar file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Compiles a class; the package is taken from its name. */
    TestJar source(String name, String body) {
        var dot = name.lastIndexOf('.');
        var simple = name.substring(dot + 1);
        try {
            var work = Files.createTempDirectory(folder, "compile");
            var source = Files.writeString(
                    work.resolve(simple + ".java"), "package %s;\n%s\n".formatted(name.substring(0, dot), body));
            var words = List.of(
                    "-d",
                    work.toString(),
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path"),
                    source.toString());
            var code = ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
            if (code != 0) {
                throw new IllegalStateException("javac says no to " + name);
            }
            collect(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path write(String name) {
        var jar = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private void collect(Path work) throws IOException {
        var classes = new ArrayList<Path>();
        try (var all = Files.walk(work)) {
            all.filter(file -> file.toString().endsWith(".class")).forEach(classes::add);
        }
        for (var file : classes) {
            files.put(work.relativize(file).toString(), Files.readAllBytes(file));
        }
    }
}
