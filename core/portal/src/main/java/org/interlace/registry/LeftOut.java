package org.interlace.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The jars that the launcher did not let in at this start, as it wrote them down; nothing of them is loaded. */
@ApplicationScoped
public class LeftOut {

    private static final Logger LOG = Logger.getLogger(LeftOut.class.getName());

    private final Optional<String> records;

    @Inject
    LeftOut(@ConfigProperty(name = "interlace.plugins.records") Optional<String> records) {
        this.records = records;
    }

    /**
     * A jar in the folder of plugins that is no part of the portal.
     *
     * @param jar the file's name
     * @param reason in the launcher's words, which are English
     */
    public record Jar(String jar, String reason) {}

    /** Those that break a rule, and those that rest since they broke a deployment. */
    public List<Jar> jars() {
        return records.map(Path::of)
                .map(folder -> Stream.of("refused.json", "rested.json")
                        .flatMap(name -> read(folder.resolve(name)).stream())
                        .toList())
                .orElse(List.of());
    }

    private static List<Jar> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var in = Files.newBufferedReader(file);
                var reader = Json.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(LeftOut::jar)
                    .toList();
        } catch (IOException | JsonException | ClassCastException e) {
            LOG.log(Level.WARNING, "What the launcher wrote about plugins cannot be read: " + file, e);
            return List.of();
        }
    }

    private static Jar jar(JsonObject one) {
        var reasons = one.getOrDefault("reasons", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return new Jar(
                one.getString("jar", "?"),
                reasons.isEmpty()
                        ? one.getString("reason", "?")
                        : reasons.getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .collect(Collectors.joining("; ")));
    }
}
