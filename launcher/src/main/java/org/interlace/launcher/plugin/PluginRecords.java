package org.interlace.launcher.plugin;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.Folders;
import org.interlace.launcher.data.Reasons;

/**
 * What the launcher writes down about plugin jars, for the portal to show and for the next start: {@code refused.json},
 * made anew at each start, and {@code rested.json}, kept until the jar is another one or somebody enables it.
 */
public final class PluginRecords {

    /** The setting by which the portal finds them. */
    public static final String SETTING = "interlace.plugins.records";

    private final Path folder;
    private final Clock clock;

    /** @param folder the part of the data folder that is about plugins */
    public PluginRecords(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Writes which jars were refused. */
    public void writeRefused(List<Refusal> refusals) {
        var all = Json.createArrayBuilder();
        for (var refusal : refusals) {
            var one = Json.createObjectBuilder().add("jar", refusal.jar());
            refusal.id().ifPresent(id -> one.add("id", id));
            all.add(one.add("reasons", Json.createArrayBuilder(refusal.reasons())));
        }
        Folders.writePrivate(folder.resolve("refused.json"), all.build() + "\n");
    }

    /** Whether this very jar has been rested, and why. */
    public boolean isRested(PluginJar jar) {
        return rested().stream()
                .anyMatch(each -> each.getString("jar", "").equals(jar.name())
                        && each.getString("mark", "").equals(mark(jar.file())));
    }

    /** Rests a jar: it stays out until it is another one or is enabled again. */
    public void rest(PluginJar jar, String reason) {
        var all = Json.createArrayBuilder();
        rested().stream()
                .filter(each -> !each.getString("jar", "").equals(jar.name()))
                .forEach(all::add);
        var one = Json.createObjectBuilder().add("jar", jar.name());
        jar.id().ifPresent(id -> one.add("id", id));
        all.add(one.add("reason", reason)
                .add("since", clock.instant().toString())
                .add("mark", mark(jar.file())));
        Folders.writePrivate(restedFile(), all.build() + "\n");
    }

    /** Lets a rested plugin try again at the next start; whether there was one of that id. */
    public boolean wake(String id) {
        var before = rested();
        var all = Json.createArrayBuilder();
        var left = before.stream()
                .filter(each -> !each.getString("id", "").equals(id))
                .toList();
        left.forEach(all::add);
        if (left.size() == before.size()) {
            return false;
        }
        Folders.writePrivate(restedFile(), all.build() + "\n");
        return true;
    }

    /** Lines about rested jars, for the doctor and the list of plugins. */
    public List<String> restedLines() {
        return rested().stream()
                .map(each -> "Plugin %s rests since %s: %s"
                        .formatted(
                                each.getString("jar", "?"),
                                each.getString("since", "?"),
                                each.getString("reason", "?")))
                .toList();
    }

    private List<JsonObject> rested() {
        var file = restedFile();
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var in = Files.newBufferedReader(file);
                var reader = Json.createReader(in)) {
            return new ArrayList<>(reader.readArray().getValuesAs(JsonObject.class));
        } catch (IOException | JsonException | IllegalStateException e) {
            throw new Problem("%s cannot be read; delete it to let rested plugins try again".formatted(file), e);
        }
    }

    private Path restedFile() {
        return folder.resolve("rested.json");
    }

    private static String mark(Path jar) {
        try {
            return "%d %s".formatted(Files.size(jar), Files.getLastModifiedTime(jar));
        } catch (IOException e) {
            throw new Problem("%s cannot be read (%s)".formatted(jar, Reasons.of(e)), e);
        }
    }
}
