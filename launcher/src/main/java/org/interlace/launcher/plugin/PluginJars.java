package org.interlace.launcher.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.PluginInfo;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.Folders;

/**
 * Judges all jars of a folder: each by itself, then together.
 *
 * @param folder the plugins
 * @param portal the exploded portal they would join
 */
public record PluginJars(Path folder, Path portal) {

    /** Which jars may be deployed, in the order of their names, and which may not and why. */
    public record Judgement(List<PluginJar> accepted, List<Refusal> refused) {

        public Judgement {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
        }
    }

    /** Reads and judges every jar. */
    public Judgement judge() {
        var good = new ArrayList<PluginJar>();
        var bad = new ArrayList<Refusal>();
        for (var file : Folders.files(folder, ".jar")) {
            judgeAlone(file, good, bad);
        }
        refuseTakenIds(good, bad);
        refuseTakenRoots(good, bad);
        refuseClassesFoundTwice(good, bad);
        new Requirements(good, bad).refuse();
        return new Judgement(good, bad);
    }

    private static void judgeAlone(Path file, List<PluginJar> good, List<Refusal> bad) {
        var name = String.valueOf(file.getFileName());
        try {
            var contents = JarContents.read(file);
            var publisher = contents.has(PluginInfo.FILE) ? Optional.<String>empty() : PluginJar.publisher(name);
            if (publisher.isPresent()) {
                judgeLibrary(contents, publisher.get(), good, bad);
                return;
            }
            var info = PluginScan.info(contents);
            var reasons = PluginScan.refusals(contents, info);
            if (reasons.isEmpty()) {
                good.add(new PluginJar(
                        file, Optional.of(info), contents.classes().keySet()));
            } else {
                bad.add(new Refusal(name, Optional.of(info.id().value()), reasons));
            }
        } catch (Problem e) {
            bad.add(new Refusal(name, Optional.empty(), List.of(e.line())));
        }
    }

    /** Published interfaces follow the same rules, below a package of the plugin that publishes them. */
    private static void judgeLibrary(JarContents contents, String publisher, List<PluginJar> good, List<Refusal> bad) {
        var classes = contents.classes().keySet();
        var reasons = new ArrayList<>(new FileRules(contents, publisher).refusals());
        classes.stream()
                .filter(name -> !("/" + name).contains("/" + publisher + "/api/"))
                .map(name ->
                        "its class %s lies outside a package '….%s.api'".formatted(name.replace('/', '.'), publisher))
                .forEach(reasons::add);
        var base = classes.stream().findFirst().map(name -> name.substring(0, name.indexOf("/" + publisher + "/") + 1));
        if (reasons.isEmpty() && base.isPresent()) {
            var owner = base.get().replace('/', '.') + publisher;
            var info = new PluginInfo(new PluginId(publisher), "api", PluginInfo.API, Set.of(), Set.of(), owner);
            reasons.addAll(new ClassRules(contents, info).refusals());
        }
        if (reasons.isEmpty()) {
            good.add(new PluginJar(contents.jar(), Optional.empty(), classes));
        } else {
            bad.add(new Refusal(String.valueOf(contents.jar().getFileName()), Optional.empty(), reasons));
        }
    }

    private static void refuseTakenIds(List<PluginJar> good, List<Refusal> bad) {
        var owners = new HashMap<String, String>();
        for (var jar : List.copyOf(good)) {
            var owner = jar.id().map(id -> owners.putIfAbsent(id, jar.name()));
            owner.ifPresent(other -> refuse(jar, "its id is already taken by %s".formatted(other), good, bad));
        }
    }

    /** An id stands above a root: nobody can keep a plugin out by claiming its word. */
    private static void refuseTakenRoots(List<PluginJar> good, List<Refusal> bad) {
        var owners = new HashMap<String, String>();
        good.forEach(jar -> jar.id().ifPresent(id -> owners.put(id, jar.name())));
        for (var jar : List.copyOf(good)) {
            var roots = jar.info().map(PluginInfo::roots).orElse(Set.of());
            var taken = roots.stream()
                    .sorted()
                    .filter(root -> !owners.getOrDefault(root, jar.name()).equals(jar.name()))
                    .findFirst();
            if (taken.isPresent()) {
                var reason = "its root '%s' is already taken by %s";
                refuse(jar, reason.formatted(taken.get(), owners.get(taken.get())), good, bad);
            } else {
                roots.forEach(root -> owners.put(root, jar.name()));
            }
        }
    }

    private void refuseClassesFoundTwice(List<PluginJar> good, List<Refusal> bad) {
        var owners = new HashMap<String, String>();
        try (var library = new PortalClasses(portal)) {
            for (var jar : List.copyOf(good)) {
                var twice = jar.classes().stream()
                        .sorted()
                        .flatMap(name -> owner(name, owners, library).stream())
                        .findFirst();
                if (twice.isPresent()) {
                    refuse(jar, twice.get(), good, bad);
                } else {
                    jar.classes().forEach(name -> owners.put(name, jar.name()));
                }
            }
        }
    }

    private static Optional<String> owner(String name, Map<String, String> owners, PortalClasses library) {
        var owner = Optional.ofNullable(owners.get(name)).or(() -> library.owner(name));
        return owner.map(jar -> "its class %s is also in %s".formatted(name.replace('/', '.'), jar));
    }

    static void refuse(PluginJar jar, String reason, List<PluginJar> good, List<Refusal> bad) {
        good.remove(jar);
        bad.add(new Refusal(jar.name(), jar.id(), List.of(reason)));
    }

    /** Where the portal's own classes lie. */
    private static final class PortalClasses implements AutoCloseable {

        private final Path classes;
        private final Map<String, JarFile> jars;

        PortalClasses(Path portal) {
            classes = portal.resolve("WEB-INF/classes");
            jars = Stream.of(portal.resolve("WEB-INF/lib"), portal.resolveSibling("shared"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> Folders.files(folder, ".jar").stream())
                    .collect(Collectors.toMap(file -> String.valueOf(file.getFileName()), PortalClasses::open));
        }

        Optional<String> owner(String name) {
            var file = name + ".class";
            if (Files.exists(classes.resolve(file))) {
                return Optional.of("the portal itself");
            }
            return jars.entrySet().stream()
                    .filter(jar -> jar.getValue().getEntry(file) != null)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public void close() {
            for (var jar : jars.values()) {
                try {
                    jar.close();
                } catch (IOException e) {
                    throw new Problem("%s cannot be closed".formatted(jar.getName()), e);
                }
            }
        }

        private static JarFile open(Path file) {
            try {
                return new JarFile(file.toFile(), false);
            } catch (IOException e) {
                throw new Problem("The portal's own %s cannot be read; unpack or build it again".formatted(file), e);
            }
        }
    }
}
