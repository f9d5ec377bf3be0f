package org.interlace.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.interlace.graph.GraphDriver;
import org.interlace.graph.GraphUnavailableException;

/**
 * Runs the Cypher migrations of one module. What ran stands in the graph as {@code (:Migration {module, version,
 * checksum})}; one node works at a time, held by {@code (:MigrationLock {module})}; a file that changed after it ran
 * is refused. Statements are schema commands and must be repeatable ({@code IF NOT EXISTS}).
 */
@ApplicationScoped
public class CypherMigrations {

    private static final long LOCK_SECONDS = 60;

    private final GraphDriver graph;

    @Inject
    CypherMigrations(GraphDriver graph) {
        this.graph = graph;
    }

    /**
     * Migrates one module.
     *
     * @param module {@code core} or a plugin's id
     * @param loader sees the folder {@code db/<module>/cypher}
     * @return how many files ran now
     */
    public int run(String module, ClassLoader loader) {
        var scripts = scripts(module, loader);
        if (missing(module, scripts).isEmpty()) {
            return 0;
        }
        graph.write(
                "CREATE CONSTRAINT migration IF NOT EXISTS FOR (m:Migration) REQUIRE (m.module, m.version) IS UNIQUE");
        graph.write("CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.module IS UNIQUE");
        var holder = UUID.randomUUID().toString();
        lock(module, holder);
        try {
            return runMissing(module, scripts);
        } finally {
            graph.write(
                    "MATCH (l:MigrationLock {module: $module, holder: $holder}) DELETE l",
                    Map.of("module", module, "holder", holder));
        }
    }

    private int runMissing(String module, SortedSet<CypherScript> scripts) {
        var missing = missing(module, scripts);
        missing.forEach(script -> apply(module, script));
        return missing.size();
    }

    /** Those that did not run yet, in one question: at most starts there are none, and nothing is locked or changed. */
    private List<CypherScript> missing(String module, SortedSet<CypherScript> scripts) {
        if (scripts.isEmpty()) {
            return List.of();
        }
        var known = new HashMap<String, String>();
        graph.list(
                        "MATCH (m:Migration {module: $module}) RETURN m.version AS version, m.checksum AS checksum",
                        Map.of("module", module),
                        row -> Map.entry(
                                row.get("version").asString(),
                                row.get("checksum").asString()))
                .forEach(ran -> known.put(ran.getKey(), ran.getValue()));
        var missing = new ArrayList<CypherScript>();
        for (var script : scripts) {
            var ran = known.get(script.version());
            if (ran == null) {
                missing.add(script);
            } else if (!ran.equals(script.checksum())) {
                throw new IllegalStateException(
                        "Migration %s of '%s' was changed after it ran".formatted(script.name(), module));
            }
        }
        return missing;
    }

    private void apply(String module, CypherScript script) {
        script.statements().forEach(graph::write);
        graph.write("CALL db.awaitIndexes(300)");
        graph.write(
                "MERGE (m:Migration {module: $module, version: $version}) "
                        + "SET m.checksum = $checksum, m.name = $name, m.ran = datetime()",
                Map.of(
                        "module", module,
                        "version", script.version(),
                        "checksum", script.checksum(),
                        "name", script.name()));
    }

    private void lock(String module, String holder) {
        for (long left = LOCK_SECONDS; left > 0; left--) {
            var mine = graph.list(
                    """
                    MERGE (l:MigrationLock {module: $module})
                    ON CREATE SET l.holder = $holder, l.until = datetime() + duration({seconds: $seconds})
                    WITH l, CASE WHEN l.until < datetime() THEN $holder ELSE l.holder END AS holder
                    SET l.holder = holder
                    RETURN l.holder = $holder AS mine
                    """, Map.of("module", module, "holder", holder, "seconds", LOCK_SECONDS), row -> row.get("mine")
                            .asBoolean());
            if (mine.get(0)) {
                return;
            }
            pause();
        }
        throw new GraphUnavailableException("Another node still migrates the graph of '%s'".formatted(module));
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SortedSet<CypherScript> scripts(String module, ClassLoader loader) {
        var found = new TreeSet<CypherScript>();
        try {
            for (var folder : Collections.list(loader.getResources("db/" + module + "/cypher"))) {
                for (var name : names(folder)) {
                    try (var in = URI.create(folder + "/" + name).toURL().openStream()) {
                        found.add(CypherScript.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cypher migrations of '%s' cannot be read".formatted(module), e);
        }
        return found;
    }

    private static List<String> names(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            var prefix = jar.getEntryName().replaceAll("/?$", "/");
            try (var file = jar.getJarFile()) {
                return file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(prefix) && name.endsWith(".cypher"))
                        .map(name -> name.substring(prefix.length()))
                        .toList();
            }
        }
        try (var files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .toList();
        }
    }
}
