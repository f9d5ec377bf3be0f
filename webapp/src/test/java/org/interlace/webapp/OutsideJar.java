package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.interlace.testkit.Temporary;

/**
 * A plugin jar built outside the reactor: compiled against nothing but what the distribution's {@code sdk/} offers and
 * the Jakarta API, and written with entries for folders, as Maven writes it.
 */
final class OutsideJar {

    private static final String DOOR = """
            @jakarta.enterprise.context.ApplicationScoped
            public class Door implements org.interlace.api.plugin.Plugin {%s}
            """;
    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;
    private static final Pattern OURS =
            Pattern.compile("<groupId>(org\\.interlace[^<]*)</groupId><artifactId>([^<]+)</artifactId>");

    private final List<Path> sdk;
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private OutsideJar(List<Path> sdk) {
        this.sdk = sdk;
    }

    /** A whole project: its own {@code pom.xml} says what it is compiled against. */
    static OutsideJar project(Path distribution, Path project) throws IOException {
        var names = OURS.matcher(Files.readString(project.resolve("pom.xml")))
                .results()
                .map(found -> found.group(2))
                .toList();
        assertThat(names).containsExactly("interlace-api");
        var jar = new OutsideJar(List.of(sdk(distribution, names.get(0))));
        jar.compile(files(project.resolve("src/main/java")));
        jar.collect(project.resolve("src/main/resources"));
        return jar;
    }

    /** A small plugin of that id with a door that does nothing, to which a test adds what is wrong. */
    static OutsideJar plugin(Path distribution, String id, String packageName, int api, String door)
            throws IOException {
        var jar = new OutsideJar(List.of(sdk(distribution, "interlace-api")));
        jar.file("META-INF/beans.xml", BEANS);
        jar.file(
                "META-INF/interlace/plugin.properties",
                "id=%s\nversion=1.0\napi=%d\npackage=%s\n".formatted(id, api, packageName));
        return jar.source(packageName + ".Door", DOOR.formatted(door));
    }

    private static Path sdk(Path distribution, String name) throws IOException {
        var found = files(distribution.resolve("sdk/org/interlace").resolve(name)).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();
        assertThat(found).as(name + " in sdk/").hasSize(1);
        return found.get(0);
    }

    /** Compiles one class more; the package is taken from its name. */
    OutsideJar source(String name, String body) throws IOException {
        int dot = name.lastIndexOf('.');
        var file = Temporary.folder("interlace-source").resolve(name.substring(dot + 1) + ".java");
        compile(List.of(Files.writeString(file, "package %s;\n%s".formatted(name.substring(0, dot), body))));
        return this;
    }

    /** Adds a file that is no class. */
    OutsideJar file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    void write(Path jar) throws IOException {
        var folders = new TreeMap<String, Boolean>();
        files.keySet().forEach(path -> {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.put(path.substring(0, slash + 1), true);
            }
        });
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var folder : folders.keySet()) {
                out.putNextEntry(new JarEntry(folder));
            }
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
    }

    private void compile(List<Path> sources) throws IOException {
        var classes = Temporary.folder("interlace-classes");
        var said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var options = List.of("--release", "17", "-proc:none", "-d", classes.toString(), "-cp", classPath());
            boolean good = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(good).as(said.toString()).isTrue();
        }
        collect(classes);
    }

    /** Of the tests' own class path only the Jakarta API: what the portal is made of must not be seen. */
    private String classPath() {
        var own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var jakarta = Arrays.stream(own.split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().startsWith("jakarta."));
        return Stream.concat(sdk.stream().map(Path::toString), jakarta).collect(Collectors.joining(File.pathSeparator));
    }

    private void collect(Path folder) throws IOException {
        for (var file : files(folder)) {
            files.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
